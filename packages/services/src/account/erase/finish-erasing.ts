import { account } from '@assay/db/schema/identity';
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { inTransaction } from '../../kernel/transaction';
import { destroyKey } from './destroy-key';
import { hasPlace } from './without-person';

/**
 * Ends the erasing of accounts that no event will end: those that were closed before there were keys, whose events were
 * settled then, those whose event was given up, and those of whom an older version left something. One that fails holds up none of the others. Answers whether more may be left.
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
          or(isNull(account.erasedAt), hasPlace),
          // One that was just closed has its event on the way.
          sql`coalesce(${account.closedAt}, '-infinity') < assay.now() - interval '1 hour'`,
        ),
      )
      .orderBy(asc(account.id))
      .limit(most),
  );
  const errors: unknown[] = [];
  for (const { id } of left) {
    try {
      await inTransaction(ctx, (unit) => destroyKey(unit, id));
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} closed accounts could not be erased`);
  return left.length === most;
}
