import { sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { sqlState } from '../kernel/transaction';

/** Makes the partitions of the log for this month and the next three, as far as they are not there. */
export async function makePartitions(ctx: ServiceContext): Promise<void> {
  requireSystem(ctx);
  await ctx.database.execute(sql`select log.make_partitions_ahead()`);
}

/** What PostgreSQL says of a row that no partition takes. */
const CHECK_VIOLATION = '23514';

/**
 * Appends, and where no partition takes the month of the entries, as after a worker that stood still for months, makes it
 * and appends again. Until then nothing has moved: neither the head nor the event.
 */
export async function withPartitions<Result>(ctx: ServiceContext, append: () => Promise<Result>): Promise<Result> {
  try {
    return await append();
  } catch (error) {
    if (sqlState(error) !== CHECK_VIOLATION) throw error;
    await makePartitions(ctx);
    return append();
  }
}
