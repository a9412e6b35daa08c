import { bid, job } from '@assay/db/schema/market-jobs';
import type { BidId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import type { JobRow } from '../job/lock-job';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type BidRow = typeof bid.$inferSelect;

/** Loads a bid with its job for a change, the job locked first. */
export async function lockBid({ tx }: Unit, id: BidId): Promise<{ bid: BidRow; job: JobRow }> {
  const itsJob = tx.select({ id: bid.jobId }).from(bid).where(eq(bid.id, id));
  const [[lockedJob], [row]] = await Promise.all([
    tx.select().from(job).where(eq(job.id, itsJob)).for('update').execute(),
    tx.select().from(bid).where(eq(bid.id, id)).for('update').execute(),
  ]);
  return { bid: orNotFound(row), job: orNotFound(lockedJob) };
}

/** The live bids of a job, in a fixed order, locked; the job is locked already. */
export function lockBidsOfJob({ tx }: Unit, { id }: Pick<JobRow, 'id'>) {
  return tx.select().from(bid).where(eq(bid.jobId, id)).orderBy(bid.id).for('update');
}
