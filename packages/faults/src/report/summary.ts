import type { CycleReport } from '../cycle/cycle';

/** What a run found, as text: how often each fault struck, how quick it healed, and what was broken. */
export function summaryOf(reports: readonly CycleReport[]): string {
  const struck = new Map<string, { times: number; missing: number; quiet: number[] }>();
  for (const { faults, recovery } of reports) {
    for (const { name, isMissing } of faults) {
      const tally = struck.get(name) ?? { times: 0, missing: 0, quiet: [] };
      struck.set(name, tally);
      if (isMissing) tally.missing += 1;
      else tally.times += 1;
      if (!isMissing) tally.quiet.push(recovery.quietMs);
    }
  }
  const firstOks = reports.flatMap(({ recovery }) => recovery.firstOkMs ?? []);
  const calls = reports.reduce((sum, report) => sum + Object.values(report.calls).reduce((a, b) => a + b, 0), 0);
  const violations = reports.flatMap(({ seed, queue, violations: found }) =>
    found.map(({ invariant, fault }) => `  ${invariant}: ${fault} (--seed ${seed} --queue ${queue} --cycles 1)`),
  );
  return [
    `${reports.length} cycles, ${calls} calls, ${violations.length} violations`,
    `first call done after the last fault: ${spread(firstOks)}; all settled: ${spread(reports.map(({ recovery }) => recovery.quietMs))}`,
    ...[...struck]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, { times, missing, quiet }]) => {
        const skipped = missing > 0 ? `, ${missing} times not possible` : '';
        return `  ${name}: ${times} times${skipped}; all settled after ${spread(quiet)}`;
      }),
    ...violations,
  ].join('\n');
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
