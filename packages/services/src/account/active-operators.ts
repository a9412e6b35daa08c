import type { Transaction } from '@assay/db/connect';
import { account, roleGrant } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Locale } from '@assay/domain/locale/locales';
import { and, eq, exists, isNull, sql } from 'drizzle-orm';

export type Operator = { readonly accountId: AccountId; readonly to: string; readonly locale: Locale | null };

/** Operators who may act, with their addresses. */
export async function activeOperators(tx: Transaction): Promise<readonly Operator[]> {
  const isOperator = tx
    .select({ one: sql`1` })
    .from(roleGrant)
    .where(and(eq(roleGrant.accountId, account.id), eq(roleGrant.role, 'operator'), isNull(roleGrant.revokedAt)));
  return tx
    .select({ accountId: account.id, to: account.email, locale: account.locale })
    .from(account)
    .where(and(eq(account.state, 'active'), eq(account.isSimulated, false), exists(isOperator)));
}
