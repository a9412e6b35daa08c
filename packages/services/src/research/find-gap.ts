import { deadLetter } from '@assay/db/schema/log';
import { and, asc, eq, ne } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { logAppendName } from '../log/append';

/** Entries that refer to what the log does not hold, and deliveries to the log that failed for good: the likely cause. */
export type LogGap = { readonly positions: readonly number[]; readonly deadLetters: readonly string[] };

/** @param positions of the entries that refer to what the log does not hold */
export async function findGap(ctx: ServiceContext, positions: readonly number[]): Promise<LogGap | null> {
  if (positions.length === 0) return null;
  const letters = await inTransaction(ctx, ({ tx }) =>
    tx
      .select({ id: deadLetter.id })
      .from(deadLetter)
      .where(and(eq(deadLetter.consumer, logAppendName), ne(deadLetter.state, 'healed')))
      .orderBy(asc(deadLetter.id)),
  );
  return { positions, deadLetters: letters.map(({ id }) => id) };
}
