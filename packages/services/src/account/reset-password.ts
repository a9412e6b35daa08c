import { session } from '@assay/db/schema/identity';
import { resetPasswordInput } from '@assay/protocol/input/account-input';
import { eq } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { endSessions } from '../session/end';
import { spendEmailToken } from './email-token';
import { lockAccount } from './lock-account';
import { hashPassword } from './password';
import { writePassword } from './write-password';

/** Sets a new password by the token from the mail, and ends every session: whoever was logged in must log in again. */
export async function resetPassword(ctx: ServiceContext, input: unknown): Promise<void> {
  const { token, newPassword } = parseInput(resetPasswordInput, input);
  const passwordHash = await hashPassword(newPassword);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, await spendEmailToken(unit, token, 'reset'));
    if (row.state === 'closed') throw refused('token_invalid');
    await writePassword(unit, row, passwordHash, 'reset');
    await endSessions(unit, eq(session.accountId, row.id), 'password_changed');
  });
}
