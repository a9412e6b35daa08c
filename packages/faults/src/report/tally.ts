import type { CycleReport, StruckFault } from '../cycle/report';

/** How often a fault struck in some cycles, and how quickly they healed. */
export type Tally = {
  times: number;
  missing: number;
  /** Seeds of cycles in which it met nobody. */
  missed: string[];
  firstOk: number[];
  quiet: number[];
};

/** By name. */
export function talliesOf(reports: readonly CycleReport[]): readonly (readonly [string, Readonly<Tally>])[] {
  const tallies = new Map<string, Tally>();
  for (const report of reports) {
    for (const fault of report.faults) {
      const tally = tallies.get(fault.name) ?? { times: 0, missing: 0, missed: [], firstOk: [], quiet: [] };
      tallies.set(fault.name, tally);
      count(tally, fault, report);
    }
  }
  return [...tallies].toSorted(([a], [b]) => a.localeCompare(b));
}

function count(tally: Tally, { isMissing, struckMs }: StruckFault, { seed, recovery }: CycleReport): void {
  if (isMissing) tally.missing += 1;
  else if (struckMs === null) tally.missed.push(seed);
  else {
    tally.times += 1;
    if (recovery.firstOkMs !== null) tally.firstOk.push(recovery.firstOkMs);
    if (recovery.quietMs !== null) tally.quiet.push(recovery.quietMs);
  }
}

/** Median and 99th percentile by the nearest rank; of no time at all there are none. */
export function spread(timesMs: readonly number[]): {
  readonly median: number | undefined;
  readonly p99: number | undefined;
} {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return { median: at(0.5), p99: at(0.99) };
}
