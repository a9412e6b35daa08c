import type { People } from '../people';
import type { Behaviour } from './behaviour';
import type { Beliefs } from './beliefs';
import type { Bidder } from './draw-bidders';

export type ComparedBid = Bidder & {
  /** One past the last badge that the client sees. */
  readonly badgesUntil: number;
  readonly appeal: Appeal;
  /** With the client's taste: the highest is hired. */
  readonly utility: number;
};

/** What everybody would like a bid for: `utility` without taste, and the log price it asks. */
export type Appeal = { readonly utility: number; readonly logPrice: number };

/**
 * Compares bids as a client does: a multinomial logit on price, stars, and mean and variance of skill as believed.
 *
 * Source: McFadden, Conditional logit analysis of qualitative choice behavior, 1974.
 */
export function comparison({ logWage }: People, { weights, askedPerTrust }: Behaviour, beliefs: Beliefs) {
  const appealOf = (worker: number, badgesUntil: number, hidden?: number): Appeal => {
    const trust = beliefs.trust(worker, badgesUntil, hidden);
    const logPrice = (logWage[worker] ?? 0) + askedPerTrust * trust;
    return { utility: trust + weights.rating * beliefs.ratingOf(worker) - weights.logPrice * logPrice, logPrice };
  };
  const compare = (bidders: readonly Bidder[]): ComparedBid[] =>
    bidders.map((bidder) => {
      const badgesUntil = beliefs.visibleUntil(bidder.worker, bidder.sentAt);
      const appeal = appealOf(bidder.worker, badgesUntil);
      return { ...bidder, badgesUntil, appeal, utility: appeal.utility + bidder.taste };
    });
  return { appealOf, compare };
}

/** The bid of the highest utility. */
export function best(bids: readonly ComparedBid[]): ComparedBid | undefined {
  return bids.reduce<ComparedBid | undefined>(
    (found, bid) => (found && found.utility >= bid.utility ? found : bid),
    undefined,
  );
}
