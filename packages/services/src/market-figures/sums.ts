import type { CountName, SliceName, WaitName } from '@assay/domain/market-figures/tally';
import { shareOf, type Share, FEWEST_CASES } from '@assay/domain/market-figures/share';
import { type BinCount, quantileOf } from '@assay/domain/market-figures/wait-bins';
import type { MoneyDto } from '@assay/protocol/dto/money';

/** What stands in the cells of a range, added up. */
export type RawSums = {
  readonly counts: Readonly<Record<CountName, bigint>>;
  readonly waits: Readonly<Record<WaitName, readonly BinCount[]>>;
};

/** How long jobs waited, in seconds; null where too few did to say. */
export type Wait = { readonly jobs: number; readonly medianS: number | null; readonly p90S: number | null };

/** How many of the jobs posted got so far. */
export type Funnel = Readonly<Record<'posted' | 'gotBid' | 'shortlisted' | 'hired' | 'paid', number>>;

export type MarketSums = {
  readonly funnel: Funnel;
  /** Of the jobs posted, those on which nothing is decided yet. */
  readonly open: number;
  /** Jobs that operators removed; they are in no other figure of jobs. */
  readonly removed: number;
  readonly bids: number;
  readonly hires: number;
  readonly value: MoneyDto;
  readonly released: MoneyDto;
  readonly fees: MoneyDto;
  /** Fees over released money; null where none was released. */
  readonly takeRate: number | null;
  readonly fillRate: Share;
  readonly noBids: Share;
  readonly manyBids: Share;
  readonly newcomers: Share;
  readonly returningClients: Share;
  readonly returningFreelancers: Share;
  readonly firstBid: Wait;
  readonly hire: Wait;
};

export type SliceSums = { readonly value: string; readonly sums: MarketSums };
export type BySlice = Readonly<Record<SliceName, readonly SliceSums[]>>;

export function sumsOf({ counts, waits }: RawSums, currency: string): MarketSums {
  const money = (minor: bigint): MoneyDto => ({ amountMinor: String(minor), currency });
  return {
    funnel: {
      posted: Number(counts.posted),
      gotBid: Number(counts.gotBid),
      shortlisted: Number(counts.shortlisted),
      hired: Number(counts.hired),
      paid: Number(counts.paid),
    },
    open: Number(counts.open),
    removed: Number(counts.removed),
    bids: Number(counts.bids),
    hires: Number(counts.started),
    value: money(counts.value),
    released: money(counts.released),
    fees: money(counts.fees),
    takeRate: counts.released === 0n ? null : Number(counts.fees) / Number(counts.released),
    fillRate: shareOf(counts.hired, counts.posted),
    noBids: shareOf(counts.posted - counts.gotBid, counts.posted),
    manyBids: shareOf(counts.manyBids, counts.posted),
    newcomers: shareOf(counts.newcomers, counts.started),
    returningClients: shareOf(counts.returningClients, counts.started),
    returningFreelancers: shareOf(counts.returningFreelancers, counts.started),
    firstBid: waitOf(waits.bid),
    hire: waitOf(waits.hire),
  };
}

function waitOf(bins: readonly BinCount[]): Wait {
  const jobs = bins.reduce((sum, { count }) => sum + count, 0);
  if (jobs < FEWEST_CASES) return { jobs, medianS: null, p90S: null };
  return { jobs, medianS: quantileOf(bins, 0.5), p90S: quantileOf(bins, 0.9) };
}
