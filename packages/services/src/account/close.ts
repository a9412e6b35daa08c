import { account, session } from '@assay/db/schema/identity';
import { accountStates } from '@assay/domain/account/states';
import { step } from '@assay/domain/kernel/state-table';
import { closeAccountInput } from '@assay/protocol/input/account-input';
import { eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused, refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { endSessions } from '../session/end';
import { lockAccount } from './lock-account';
import { hasOpenWork } from './open-work';
import { matchesPassword } from './password';

/** Ends one's account for good, once nobody counts on it. The address becomes free; history keeps its rows without the name. */
export async function closeAccount(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { password } = parseInput(closeAccountInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, owner.id);
    if (!(await matchesPassword(row.passwordHash, password)))
      throw refusedField('password', 'This is not your password.');
    const edge = orRefuse(step(accountStates, row.state, 'close'));
    if (await hasOpenWork(unit, row.id)) throw refused('account_has_open_work');
    await recordEvent(unit, 'account.closed', {
      changes: [changed('identity.account', row)],
      payload: { accountId: row.id },
    });
    await unit.tx
      .update(account)
      .set({ state: edge.to, ...withoutPerson(row.id), closedAt: unit.now, version: row.version + 1 })
      .where(eq(account.id, row.id));
    await endSessions(unit, eq(session.accountId, row.id), 'closed');
  });
}

/** What is left of a person in a closed account; no password can match a text that is no hash. */
function withoutPerson(id: string) {
  return { displayName: 'Closed account', email: `${id}@closed.invalid`, passwordHash: 'closed' };
}
