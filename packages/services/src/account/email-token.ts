import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@assay/db/new-id';
import { emailToken } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, eq, isNull } from 'drizzle-orm';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type TokenPurpose = 'verify' | 'reset';

const hoursValid: Readonly<Record<TokenPurpose, number>> = { verify: 48, reset: 2 };
const hourMs = 60 * 60 * 1000;

/** A token for a link in a mail; the database keeps only its digest. */
export async function mintEmailToken({ tx, now }: Unit, accountId: AccountId, purpose: TokenPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + hoursValid[purpose] * hourMs);
  await tx
    .insert(emailToken)
    .values({ id: newId<'email_token'>(), accountId, purpose, tokenHash: digest(token), expiresAt });
  return token;
}

/** Uses a token up, once. */
export async function spendEmailToken({ tx, now }: Unit, token: string, purpose: TokenPurpose): Promise<AccountId> {
  const [row] = await tx
    .select()
    .from(emailToken)
    .where(and(eq(emailToken.tokenHash, digest(token)), eq(emailToken.purpose, purpose), isNull(emailToken.usedAt)))
    .for('update');
  if (!row) throw refused('token_invalid');
  if (row.expiresAt <= now) throw refused('token_expired');
  await tx.update(emailToken).set({ usedAt: now }).where(eq(emailToken.id, row.id));
  return row.accountId;
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
