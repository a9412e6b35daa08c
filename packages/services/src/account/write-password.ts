import { account, emailToken } from '@assay/db/schema/identity';
import { and, eq, isNull } from 'drizzle-orm';
import { changed, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import type { AccountRow } from './lock-account';

/** Sets the password of a locked account; links for a reset that were mailed before lose their force. */
export async function writePassword(
  unit: Unit,
  row: AccountRow,
  passwordHash: string,
  by: 'owner' | 'reset',
): Promise<void> {
  await recordEvent(unit, 'password.changed', {
    changes: [changed('identity.account', row)],
    payload: { accountId: row.id, by },
  });
  await unit.tx
    .update(account)
    .set({ passwordHash, version: row.version + 1 })
    .where(eq(account.id, row.id));
  const open = and(eq(emailToken.accountId, row.id), eq(emailToken.purpose, 'reset'), isNull(emailToken.usedAt));
  await unit.tx.update(emailToken).set({ usedAt: unit.now }).where(open);
}
