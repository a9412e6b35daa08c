import type { EventPayload } from '@assay/protocol/event/catalog';
import { shownBadges } from '../badge/shown-badges';
import type { JobRow } from '../job/lock-job';
import type { Unit } from '../kernel/transaction';
import type { BidRow } from './lock-bid';

/** What every event about a bid carries, with the badges of the bidder that are visible at this moment. */
export async function bidFacts(
  { tx }: Unit,
  bid: Pick<BidRow, 'id' | 'freelancerId'>,
  job: JobRow,
): Promise<EventPayload<'bid.seen'>> {
  const badges = await shownBadges(tx, [bid.freelancerId]);
  return {
    bidId: bid.id,
    jobId: job.id,
    clientId: job.clientId,
    freelancerId: bid.freelancerId,
    badges: (badges.get(bid.freelancerId) ?? []).map(({ badgeId, achievement, assurance }) => ({
      badgeId,
      achievement,
      assurance,
    })),
  };
}
