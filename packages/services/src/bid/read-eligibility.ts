import { bid, job } from '@assay/db/schema/market-jobs';
import { brandId, type JobId } from '@assay/domain/kernel/id';
import type { Refusal } from '@assay/domain/kernel/refusal';
import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { requireMember, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound, refused, RefusedError } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { checkMayBid } from './check-may-bid';

const eligibilityInput = z.object({ jobId: z.uuid() });

export type BidEligibility = { readonly mayBid: true } | { readonly mayBid: false; readonly refusal: Refusal };

/** Whether the person who asks could bid on this job now, and if not, why: the same rules as sending, asked beforehand. */
export async function readBidEligibility(ctx: ServiceContext, input: unknown): Promise<BidEligibility> {
  const { jobId } = parseInput(eligibilityInput, input);
  try {
    const freelancer = requireMember(ctx);
    await inTransaction(ctx, async (unit) => {
      const [row] = await unit.tx
        .select()
        .from(job)
        .where(eq(job.id, brandId(jobId)));
      await checkMayBid(unit, freelancer.id, orNotFound(row));
      await checkFirstBid(unit, freelancer.id, brandId(jobId));
    });
    return { mayBid: true };
  } catch (error) {
    if (error instanceof RefusedError) return { mayBid: false, refusal: error.refusal };
    throw error;
  }
}

async function checkFirstBid({ tx }: Unit, freelancerId: ActingId, jobId: JobId): Promise<void> {
  const own = and(eq(bid.jobId, jobId), eq(bid.freelancerId, freelancerId), ne(bid.state, 'withdrawn'));
  if ((await tx.select({ id: bid.id }).from(bid).where(own)).length > 0) throw refused('already_bid');
}
