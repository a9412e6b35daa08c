import { WINDOW, type Badges } from '../attempts';
import { meanValue, type ValueBase } from '../value';
import type { Beliefs } from './beliefs';
import type { comparison, ComparedBid } from './compare-bids';

/** Expected hires from the same bids with a badge as it is and with it hidden. */
export type Return = {
  /** `all`, `without reviews`, `with reviews`, or the place of the badge among those of its holder. */
  readonly group: string;
  readonly bids: number;
  readonly shown: number;
  readonly hidden: number;
};

type Sums = { bids: number; shown: number; hidden: number };

/**
 * What each badge brought in the 14 days from the instant at which others could see it. Jobs, bids and histories are those
 * of the market; only that one badge is hidden, and the client chooses again. Chances of being hired stand for draws, so
 * that the clients' tastes add no noise. Later bids do not profit from the reviews that a hire would have brought.
 */
export class Returns {
  readonly #groups = new Map<string, Sums>();
  #dollars = { shown: 0, hidden: 0 };
  readonly #badges: Badges;
  readonly #beliefs: Beliefs;
  readonly #appealOf: ReturnType<typeof comparison>['appealOf'];

  constructor(badges: Badges, beliefs: Beliefs, appealOf: ReturnType<typeof comparison>['appealOf']) {
    this.#badges = badges;
    this.#beliefs = beliefs;
    this.#appealOf = appealOf;
  }

  /** Adds the bids on one job; `base` is what it is worth at a price of 1. */
  add(bids: readonly ComparedBid[], base: ValueBase): void {
    const sum = bids.reduce((total, { appeal }) => total + Math.exp(appeal.utility), 0);
    for (const bid of bids) {
      const first = this.#badges.first[bid.worker] ?? 0;
      for (let badge = bid.badgesUntil - 1; badge >= first; badge -= 1) {
        if (bid.sentAt - (this.#badges.visibleAt[badge] ?? 0) >= WINDOW) break;
        this.#addBadge(bid, { badge, place: badge - first + 1 }, sum, base);
      }
    }
  }

  #addBadge(bid: ComparedBid, { badge, place }: { badge: number; place: number }, sum: number, base: ValueBase): void {
    const appeal = this.#appealOf(bid.worker, bid.badgesUntil, badge);
    const own = Math.exp(bid.appeal.utility);
    const ownHidden = Math.exp(appeal.utility);
    const shown = own / sum;
    const hidden = ownHidden / (sum - own + ownHidden);
    this.#dollars.shown += shown * meanValue({ ...base, log: base.log + bid.appeal.logPrice });
    this.#dollars.hidden += hidden * meanValue({ ...base, log: base.log + appeal.logPrice });
    const reviewed = this.#beliefs.reviewsOf(bid.worker) === 0 ? 'without reviews' : 'with reviews';
    for (const group of ['all', reviewed, place < MANY ? `badge ${place}` : `badge ${MANY} or later`]) {
      const sums = this.#groups.get(group) ?? { bids: 0, shown: 0, hidden: 0 };
      sums.bids += 1;
      sums.shown += shown;
      sums.hidden += hidden;
      this.#groups.set(group, sums);
    }
  }

  get table(): Return[] {
    return [...this.#groups]
      .map(([group, sums]) => ({ group, ...sums }))
      .sort((one, other) => (one.group < other.group ? -1 : 1));
  }

  /** By the id of the estimate: what it would be in an infinite market if nothing but the badge changed. */
  get estimands(): Readonly<Record<string, number>> | undefined {
    const all = this.#groups.get('all');
    if (!all) return undefined;
    return {
      'ppml.projects.event': Math.log(all.shown / all.hidden),
      'ppml.earnings.event': Math.log(this.#dollars.shown / this.#dollars.hidden),
      'ols.projects.event': (all.shown - all.hidden) / this.#badges.visibleAt.length,
    };
  }
}

const MANY = 6;
