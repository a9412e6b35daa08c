import type { Bids } from '../../market/market';
import { GrowingColumn } from '../growing-column';
import { toSecond } from '../instants';
import { BIDDING } from './draw-bidders';
import type { ComparedBid } from './compare-bids';

/** Bids whose utility is at most so far below that of the one hired are shortlisted. */
const SHORTLISTED_WITHIN = 1;

/** Bids while they are drawn. */
export class BidTable {
  readonly #jobs: string[] = [];
  readonly #columns = {
    job: new GrowingColumn(),
    worker: new GrowingColumn(),
    sentAt: new GrowingColumn(),
    shortlistedAt: new GrowingColumn(),
    hired: new GrowingColumn(),
    badgesVisible: new GrowingColumn(),
  };

  /** Adds the bids on a job, of which one is hired. */
  add(
    postedAt: number,
    bids: readonly ComparedBid[],
    hired: ComparedBid,
    badgesOf: (bid: ComparedBid) => number,
  ): void {
    const job = this.#jobs.length;
    this.#jobs.push(`j${job + 1}`);
    for (const bid of bids) {
      const isShortlisted = bid.utility >= hired.utility - SHORTLISTED_WITHIN;
      this.#columns.job.push(job);
      this.#columns.worker.push(bid.worker);
      this.#columns.sentAt.push(bid.sentAt);
      this.#columns.shortlistedAt.push(isShortlisted ? toSecond(postedAt + BIDDING) : Number.NaN);
      this.#columns.hired.push(bid === hired ? 1 : 0);
      this.#columns.badgesVisible.push(badgesOf(bid));
    }
  }

  get bids(): Bids {
    const { job, worker, sentAt, shortlistedAt, hired, badgesVisible } = this.#columns;
    return {
      jobs: this.#jobs,
      job: job.toInt32(),
      worker: worker.toInt32(),
      sentAt: sentAt.toFloat64(),
      shortlistedAt: shortlistedAt.toFloat64(),
      hired: hired.toUint8(),
      badgesVisible: badgesVisible.toInt32(),
    };
  }
}
