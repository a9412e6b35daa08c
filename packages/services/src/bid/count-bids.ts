import type { JobId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';

/** How many bids each job has, without those that were withdrawn: a number that everybody may know, unlike the bids. */
export async function countBids({ tx }: Pick<Unit, 'tx'>, jobIds: readonly JobId[]): Promise<Map<string, number>> {
  if (jobIds.length === 0) return new Map();
  const rows = await tx.execute<{ jobId: string; bids: number }>(
    sql`select job_id as "jobId", bids from market.count_bids(${`{${jobIds.join(',')}}`}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.jobId, row.bids]));
}
