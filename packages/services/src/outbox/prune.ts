import { sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

/**
 * Deletes events of which nothing can follow any more, with their consumptions, the oldest first; answers how many. Which
 * they are is decided by the database (`log.prune_outbox`): settled for a day, sealed, and never given up by a consumer.
 */
export async function pruneOutbox(ctx: ServiceContext, limit: number): Promise<number> {
  requireSystem(ctx);
  const [row] = await ctx.database.execute<{ pruned: number }>(sql`select log.prune_outbox(${limit}::int) as pruned`);
  return row?.pruned ?? 0;
}
