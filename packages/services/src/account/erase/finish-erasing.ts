import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { requireSystem } from '../../kernel/authorise';
import type { ServiceContext } from '../../kernel/context';
import { inTransaction } from '../../kernel/transaction';
import { destroyKey } from './destroy-key';
import { hasPlace } from './without-person';

/**
 * Ends the erasing of accounts that no event will end: those that were closed before there were keys, whose events were
 * settled then, those whose event was given up, and those of whom an older version left something. Each is tried once, and
 * one that fails holds up none of the others.
 *
 * @param atOnce how many are read at once
 * @throws AggregateError after the last, when some could not be erased
 */
export async function finishErasing(ctx: ServiceContext, atOnce: number): Promise<void> {
  requireSystem(ctx);
  const errors: unknown[] = [];
  let last: AccountId | undefined;
  do {
    const page = await unerasedAfter(ctx, last, atOnce);
    for (const id of page) {
      await inTransaction(ctx, (unit) => destroyKey(unit, id)).catch((error: unknown) => void errors.push(error));
    }
    last = page.at(-1);
  } while (last !== undefined);
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} closed accounts could not be erased`);
}

async function unerasedAfter(ctx: ServiceContext, last: AccountId | undefined, most: number): Promise<AccountId[]> {
  const rows = await inTransaction(ctx, ({ tx }) =>
    tx
      .select({ id: account.id })
      .from(account)
      .where(
        and(
          last && gt(account.id, last),
          eq(account.state, 'closed'),
          or(isNull(account.erasedAt), hasPlace),
          // One that was just closed has its event on the way.
          sql`coalesce(${account.closedAt}, '-infinity') < assay.now() - interval '1 hour'`,
        ),
      )
      .orderBy(asc(account.id))
      .limit(most),
  );
  return rows.map(({ id }) => id);
}
