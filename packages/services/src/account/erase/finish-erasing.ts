import { account } from '@assay/db/schema/identity';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { inTransaction } from '../../kernel/transaction';
import { destroyKey } from './destroy-key';

/**
 * Ends the erasing of accounts that no event will end: those that were closed before there were keys, whose events were
 * settled then, and those whose event was given up. Answers whether more may be left.
 */
export async function finishErasing(ctx: ServiceContext, most: number): Promise<boolean> {
  requireSystem(ctx);
  const left = await inTransaction(ctx, ({ tx }) =>
    tx
      .select({ id: account.id })
      .from(account)
      .where(
        and(
          eq(account.state, 'closed'),
          isNull(account.erasedAt),
          // One that was just closed has its event on the way.
          sql`coalesce(${account.closedAt}, '-infinity') < assay.now() - interval '1 hour'`,
        ),
      )
      .orderBy(asc(account.id))
      .limit(most),
  );
  for (const { id } of left) await inTransaction(ctx, (unit) => destroyKey(unit, id));
  return left.length === most;
}
