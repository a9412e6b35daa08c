import type { Database, Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';

const LOCK = sql`hashtextextended('assay.seeding', 0)`;

/**
 * Runs a seed that plays history: until it ends, however it ends, the deadlines of the marketplace rest, since by
 * today's clock they would overtake the story. Holds one connection of the pool and no transaction id.
 */
export async function whileSeeding<Result>(database: Database, seed: () => Promise<Result>): Promise<Result> {
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    return seed();
  });
}

export async function isSeeding(db: Database | Transaction): Promise<boolean> {
  const [row] = await db.execute<{ free: boolean }>(sql`select pg_try_advisory_xact_lock_shared(${LOCK}) as free`);
  return row?.free === false;
}
