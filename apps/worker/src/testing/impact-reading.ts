import type { Market } from '@assay/services/testing/fixture';
import { sql } from 'drizzle-orm';
import { until } from './fixture';

/** Does the work while a process that estimates stands in the middle of reading the log. */
export async function whileReading(
  market: Market,
  begin: () => Promise<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  const { database } = market.system();
  await market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`lock table log.entry in access exclusive mode`);
    await begin();
    // Asked outside of the transaction, in which the server tells the same of others each time.
    await until(async () => {
      const standing = await database.execute(sql`
        select from pg_stat_activity
        where application_name = 'assay-impact' and datname = current_database() and wait_event_type = 'Lock'`);
      return standing.length > 0;
      // A process of low priority that compiles what it runs.
    }, 180_000);
    await work();
  });
}
