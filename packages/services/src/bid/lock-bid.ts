import { bid } from '@assay/db/schema/market-jobs';
import type { BidId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { lockJob, type JobRow } from '../job/lock-job';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type BidRow = typeof bid.$inferSelect;

/** Loads a bid with its job for a change, the job locked first. */
export async function lockBid(unit: Unit, id: BidId): Promise<{ bid: BidRow; job: JobRow }> {
  const [known] = await unit.tx.select({ jobId: bid.jobId }).from(bid).where(eq(bid.id, id));
  const lockedJob = await lockJob(unit, orNotFound(known).jobId);
  const [row] = await unit.tx.select().from(bid).where(eq(bid.id, id)).for('update');
  return { bid: orNotFound(row), job: lockedJob };
}

/** The live bids of a job, in a fixed order, locked; the job is locked already. */
export async function lockBidsOfJob({ tx }: Unit, { id }: Pick<JobRow, 'id'>): Promise<BidRow[]> {
  return tx.select().from(bid).where(eq(bid.jobId, id)).orderBy(bid.id).for('update');
}
