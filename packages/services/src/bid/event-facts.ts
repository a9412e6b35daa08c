import type { EventPayload } from '@assay/protocol/event/catalog';
import { shownBadges } from '../badge/shown-badges';
import type { JobRow } from '../job/lock-job';
import type { Unit } from '../kernel/transaction';
import type { BidRow } from './lock-bid';

type Bid = Pick<BidRow, 'id' | 'freelancerId'>;
export type BidFacts = EventPayload<'bid.seen'>;

/** What every event about a bid carries, with the badges of the bidder that are visible at this moment. */
export async function bidFacts(unit: Unit, bid: Bid, job: JobRow): Promise<BidFacts> {
  return (await factsOfBids(unit, [bid], job))(bid);
}

/** The same for bids of one job, read at once. */
export async function factsOfBids(
  { tx }: Unit,
  bids: readonly Bid[],
  { id: jobId, clientId }: JobRow,
): Promise<(bid: Bid) => BidFacts> {
  const shown = await shownBadges(
    tx,
    bids.map(({ freelancerId }) => freelancerId),
  );
  return ({ id: bidId, freelancerId }) => ({
    bidId,
    jobId,
    clientId,
    freelancerId,
    badges: (shown.get(freelancerId) ?? []).map(({ badgeId, achievement, assurance }) => ({
      badgeId,
      achievement,
      assurance,
    })),
  });
}
