import { closeAccountInput } from '@assay/protocol/input/account-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { closeWithin } from './erase/close-within';
import { lockAccount } from './lock-account';
import { matchesPassword } from './password';

/**
 * Ends one's account for good, once nobody counts on it. The address becomes free; badges, profile and what was written
 * to nobody in particular go; history keeps its rows without the name.
 */
export async function closeAccount(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { password } = parseInput(closeAccountInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, owner.id);
    if (!(await matchesPassword(row.passwordHash, password)))
      throw refusedField('password', fault('This is not your password.'));
    await closeWithin(unit, row, null);
  });
}
