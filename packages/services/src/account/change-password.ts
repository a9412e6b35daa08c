import { changePasswordInput } from '@assay/protocol/input/account-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { endSessions, otherSessions } from '../session/end';
import { lockAccount } from './lock-account';
import { hashPassword, matchesPassword } from './password';
import { writePassword } from './write-password';

/** Replaces the password of whoever knows the present one, and ends their sessions on other devices. */
export async function changePassword(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { currentPassword, newPassword } = parseInput(changePasswordInput, input);
  const passwordHash = await hashPassword(newPassword);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, owner.id);
    if (!(await matchesPassword(row.passwordHash, currentPassword))) {
      throw refusedField('currentPassword', fault('This is not your present password.'));
    }
    await writePassword(unit, row, passwordHash, 'owner');
    await endSessions(unit, otherSessions(owner.id, ctx), 'password_changed');
  });
}
