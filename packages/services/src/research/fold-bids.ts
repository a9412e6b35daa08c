import type { Takers } from './tell';

type Sent = {
  readonly jobId: string;
  readonly workerId: string;
  readonly sentAt: bigint;
  readonly badgesVisible: number;
};

type Bid = Sent & { readonly shortlistedAt: bigint | null; readonly hired: boolean };

/** Bids, with the badges that the client could see, and what came of them. */
export class BidsFold {
  private readonly sent = new Map<string, Sent>();
  private readonly shortlisted = new Map<string, bigint>();
  private readonly hired = new Set<string>();

  readonly takers: Takers = {
    'bid.sent': ({ bidId, jobId, freelancerId, badges }, at) => {
      this.sent.set(bidId, { jobId, workerId: freelancerId, sentAt: at, badgesVisible: badges.length });
    },
    'bid.shortlisted': ({ bidId }, at) => {
      const known = this.shortlisted.get(bidId);
      if (known === undefined || at < known) this.shortlisted.set(bidId, at);
    },
    'bid.hired': ({ bidId }) => void this.hired.add(bidId),
  };

  bids(): ReadonlyMap<string, Bid> {
    return new Map(
      [...this.sent].map(([id, sent]) => [
        id,
        { ...sent, shortlistedAt: this.shortlisted.get(id) ?? null, hired: this.hired.has(id) },
      ]),
    );
  }
}
