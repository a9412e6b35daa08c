import { reproof } from '@assay/db/schema/assessment';
import { sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

export type EndedReproof = {
  readonly test: string;
  readonly runtime: string;
  readonly runtimeVersion: string;
  readonly proven: number;
  readonly withdrawn: number;
};

/** Notes that every question in the pool of a test was looked at again. */
export async function endReproof(ctx: ServiceContext, { test, ...facts }: EndedReproof): Promise<void> {
  requireSystem(ctx);
  const ended = { ...facts, endedAt: sql`assay.now()` };
  await ctx.database
    .insert(reproof)
    .values({ test, ...ended })
    .onConflictDoUpdate({ target: reproof.test, set: ended });
}
