import type { CycleReport, StruckFault } from '../cycle/report';

/** What a run found, as text: how often each fault struck, how quick it healed, and what was broken. */
export function summaryOf(reports: readonly CycleReport[]): string {
  const struck = new Map<string, Tally>();
  for (const report of reports) {
    for (const fault of report.faults) {
      const tally = struck.get(fault.name) ?? { times: 0, missing: 0, missed: [], firstOk: [], quiet: [] };
      struck.set(fault.name, tally);
      count(tally, fault, report);
    }
  }
  const firstOks = reports.flatMap(({ recovery }) => recovery.firstOkMs ?? []);
  const calls = reports.reduce((sum, report) => sum + Object.values(report.calls).reduce((a, b) => a + b, 0), 0);
  const violations = reports.flatMap(({ replay, violations: found }) =>
    found.map(({ invariant, fault }) => `  ${invariant}: ${fault} (${replay})`),
  );
  return [
    `${reports.length} cycles, ${calls} calls, ${violations.length} violations`,
    `first call done after the last fault: ${spread(firstOks)}; all settled: ${spread(reports.flatMap(({ recovery }) => recovery.quietMs ?? []))}`,
    ...[...struck]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, { times, missing, missed, firstOk, quiet }]) => {
        const skipped = missing > 0 ? `, ${missing} times not possible` : '';
        const vain = missed.length > 0 ? `, ${missed.length} times in vain (${missed.join(', ')})` : '';
        return `  ${name}: ${times} times${skipped}${vain}; first call ${spread(firstOk)}; all settled ${spread(quiet)}`;
      }),
    ...violations,
  ].join('\n');
}

type Tally = {
  times: number;
  missing: number;
  /** Seeds of cycles in which it met nobody. */
  missed: string[];
  firstOk: number[];
  quiet: number[];
};

function count(tally: Tally, { isMissing, struckMs }: StruckFault, { seed, recovery }: CycleReport): void {
  if (isMissing) tally.missing += 1;
  else if (struckMs === null) tally.missed.push(seed);
  else {
    tally.times += 1;
    if (recovery.firstOkMs !== null) tally.firstOk.push(recovery.firstOkMs);
    if (recovery.quietMs !== null) tally.quiet.push(recovery.quietMs);
  }
}

function spread(timesMs: readonly number[]): string {
  return `median ${quantile(timesMs, 0.5)} ms, p99 ${quantile(timesMs, 0.99)} ms`;
}

/** The nearest rank; no time at all is a dash. */
function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? '–' : String(value);
}
