import { job } from '@assay/db/schema/market-jobs';
import type { JobId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type JobRow = typeof job.$inferSelect;

/** Loads a job for a change. Jobs are always locked before their bids, so that two verbs never wait for each other. */
export async function lockJob({ tx }: Unit, id: JobId): Promise<JobRow> {
  const [row] = await tx.select().from(job).where(eq(job.id, id)).for('update');
  return orNotFound(row);
}
