import { interview } from '@assay/db/schema/market-jobs';
import type { InterviewId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { lockBid } from '../bid/lock-bid';
import type { LockedBid } from '../bid/move';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type LockedInterview = LockedBid & { readonly interview: typeof interview.$inferSelect };

/** Loads an interview for a change, after its job and bid. */
export async function lockInterview(unit: Unit, id: InterviewId): Promise<LockedInterview> {
  const [known] = await unit.tx.select({ bidId: interview.bidId }).from(interview).where(eq(interview.id, id));
  const locked = await lockBid(unit, orNotFound(known).bidId);
  const [row] = await unit.tx.select().from(interview).where(eq(interview.id, id)).for('update');
  return { ...locked, interview: orNotFound(row) };
}
