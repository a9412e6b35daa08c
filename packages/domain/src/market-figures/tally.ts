import { beginOf, dayAfter, dayOf, type Grain, grains } from './days';
import type { ContractTrace, JobTrace } from './traces';
import { binOf } from './wait-bins';

/** Counts of a cell. Those of jobs belong to the day of posting, those of hires to the day of the start, money to its own day. */
export const countNames = [
  'posted',
  'bids',
  'gotBid',
  'shortlisted',
  'hired',
  'paid',
  'manyBids',
  'open',
  'removed',
  'started',
  'value',
  'newcomers',
  'returningClients',
  'returningFreelancers',
  'released',
  'fees',
] as const;

/** Raised when other sums are kept of the same log, such as of longer runs of days: all is folded again then. */
export const sumsVersion = 2;

export type CountName = (typeof countNames)[number];
export type Counts = Readonly<Record<CountName, bigint>>;

export const waitNames = ['bid', 'hire'] as const;
export type WaitName = (typeof waitNames)[number];

const sliceNames = ['field', 'country'] as const;
/** What the market is cut by: each job lies in one value of each. */
export type SliceName = (typeof sliceNames)[number];

export type Cell = {
  readonly grain: Grain;
  /** The first day of the run: a Monday, but of days. */
  readonly beginsOn: string;
  readonly slice: SliceName;
  readonly sliceValue: string;
};
export type CountCell = Cell & { readonly counts: Counts };
export type WaitCell = Cell & { readonly wait: WaitName; readonly bin: number; readonly jobs: number };

/** A class or country that is not known, or not any more. */
export const unknownValue = { field: 'other', country: 'ZZ' } as const satisfies Record<SliceName, string>;

/** More bids than this are more than a client reads. */
export const MANY_BIDS = 30;
/** Who was hired, or hired, within so many days before comes back. */
export const RETURN_DAYS = 90;

/** A job with its contract, or a contract of whose job the log has not told yet. */
export type Unit = { readonly job: JobTrace | null; readonly contract: ContractTrace | null };

type Values = Readonly<Record<SliceName, string>>;

export const noCounts: Counts = {
  posted: 0n,
  bids: 0n,
  gotBid: 0n,
  shortlisted: 0n,
  hired: 0n,
  paid: 0n,
  manyBids: 0n,
  open: 0n,
  removed: 0n,
  started: 0n,
  value: 0n,
  newcomers: 0n,
  returningClients: 0n,
  returningFreelancers: 0n,
  released: 0n,
  fees: 0n,
};

/** The sums of the figures over any number of jobs; what changed is told by taking a job out as it was and in as it is. */
export class Tally {
  private readonly countCells = new Map<string, Cell & { readonly counts: Record<CountName, bigint> }>();
  private readonly waitCells = new Map<string, WaitCell>();

  put(unit: Unit): void {
    this.take(unit, 1);
  }

  remove(unit: Unit): void {
    this.take(unit, -1);
  }

  counts(): readonly CountCell[] {
    return [...this.countCells.values()].filter(({ counts }) => countNames.some((name) => counts[name] !== 0n));
  }

  waits(): readonly WaitCell[] {
    return [...this.waitCells.values()].filter(({ jobs }) => jobs !== 0);
  }

  private take({ job, contract }: Unit, sign: 1 | -1): void {
    const values = {
      field: job?.field ?? contract?.field ?? unknownValue.field,
      country: job?.country ?? unknownValue.country,
    };
    if (job) this.takeJob(job, contract, values, sign);
    if (contract) this.takeContract(contract, values, sign);
  }

  private takeJob(job: JobTrace, contract: ContractTrace | null, values: Values, sign: 1 | -1): void {
    if (job.postedAt === null) return;
    const day = dayOf(job.postedAt);
    if (job.removedAt !== null) return this.add(day, values, { removed: 1n }, sign);
    const startedAt = contract?.startedAt ?? null;
    const isPaid = Object.values(contract?.moves ?? {}).some(({ released }) => released !== '0');
    const reached = [
      true,
      job.bids > 0,
      job.firstShortlistedAt !== null,
      startedAt !== null,
      startedAt !== null && isPaid,
    ];
    // Whoever got further has been through what lies before, whatever the log told of it.
    const [posted, gotBid, shortlisted, hired, paid] = reached.map((_, step) =>
      one(reached.slice(step).includes(true)),
    );
    const isOpen = job.closedAt === null && startedAt === null;
    this.add(
      day,
      values,
      {
        posted,
        gotBid,
        shortlisted,
        hired,
        paid,
        bids: BigInt(job.bids),
        manyBids: one(job.bids > MANY_BIDS),
        open: one(isOpen),
      },
      sign,
    );
    this.addWait('bid', job.postedAt, job.firstBidAt, values, sign);
    this.addWait('hire', job.postedAt, startedAt, values, sign);
  }

  private takeContract(contract: ContractTrace, values: Values, sign: 1 | -1): void {
    for (const [day, { released, fees }] of Object.entries(contract.moves))
      this.add(day, values, { released: BigInt(released), fees: BigInt(fees) }, sign);
    const { startedAt, clientBeforeAt, freelancerBeforeAt, value } = contract;
    if (startedAt === null) return;
    const started = {
      started: 1n,
      value: BigInt(value),
      newcomers: one(freelancerBeforeAt === null),
      returningClients: one(isReturn(clientBeforeAt, startedAt)),
      returningFreelancers: one(isReturn(freelancerBeforeAt, startedAt)),
    };
    this.add(dayOf(startedAt), values, started, sign);
  }

  private add(day: string, values: Values, added: Partial<Counts>, sign: 1 | -1): void {
    for (const cell of cellsOf(day, values)) {
      const key = keyOf(cell);
      const known = this.countCells.get(key) ?? { ...cell, counts: { ...noCounts } };
      for (const name of countNames) known.counts[name] += BigInt(sign) * (added[name] ?? 0n);
      this.countCells.set(key, known);
    }
  }

  /** Dated by the day on which the wait ended, so that what is said of a day does not change as others wait on. */
  private addWait(wait: WaitName, from: Date, until: Date | null, values: Values, sign: 1 | -1): void {
    if (until === null) return;
    const bin = binOf((Number(until) - Number(from)) / 1000);
    for (const cell of cellsOf(dayOf(until), values)) {
      const key = `${keyOf(cell)} ${wait} ${bin}`;
      this.waitCells.set(key, { ...cell, wait, bin, jobs: (this.waitCells.get(key)?.jobs ?? 0) + sign });
    }
  }
}

function cellsOf(day: string, values: Values): readonly Cell[] {
  return grains.flatMap((grain) => {
    const beginsOn = beginOf(grain, day);
    return sliceNames.map((slice) => ({ grain, beginsOn, slice, sliceValue: values[slice] }));
  });
}

function keyOf({ grain, beginsOn, slice, sliceValue }: Cell): string {
  return `${grain} ${beginsOn} ${slice} ${sliceValue}`;
}

function isReturn(beforeAt: Date | null, at: Date): boolean {
  return beforeAt !== null && dayOf(beforeAt) >= dayAfter(dayOf(at), -RETURN_DAYS);
}

function one(is: boolean): bigint {
  return is ? 1n : 0n;
}
