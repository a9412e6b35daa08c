import type { InterviewId } from '@assay/domain/kernel/id';
import type { EventPayload } from '@assay/protocol/event/catalog';
import type { LockedBid } from '../bid/move';

export function interviewFacts(interviewId: InterviewId, { bid, job }: LockedBid): EventPayload<'interview.proposed'> {
  return {
    interviewId,
    bidId: bid.id,
    jobId: job.id,
    clientId: job.clientId,
    freelancerId: bid.freelancerId,
  };
}
