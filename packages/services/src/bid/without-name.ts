import type { ComparedBid } from '@assay/protocol/dto/bid';
import type { JobRow } from '../job/lock-job';
import type { BidRow } from './lock-bid';

/** Whether the client of this job may know whose bid this is: from the short list or the offer on, and for good. */
export function isNamed(row: BidRow, job: JobRow): boolean {
  return !job.anonymousBids || row.shortlistedAt !== null || row.offeredAt !== null;
}

/**
 * The bid without what leads to its bidder. A badge has a page that names its holder, and its day could be looked up in
 * the public list: only the year stays, which is all that the hallmarks show.
 */
export function withoutName(bid: ComparedBid): ComparedBid {
  return {
    ...bid,
    freelancer: null,
    headline: '',
    badges: bid.badges.map((badge) => ({
      ...badge,
      badgeId: null,
      awardedAt: `${badge.awardedAt.slice(0, 4)}-01-01T00:00:00.000Z`,
    })),
  };
}
