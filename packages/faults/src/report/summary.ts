import type { CycleReport } from '../cycle/report';
import { spread, talliesOf } from './tally';

/** What a run found, as text: how often each fault struck, how quick it healed, and what was broken. */
export function summaryOf(reports: readonly CycleReport[]): string {
  const firstOks = reports.flatMap(({ recovery }) => recovery.firstOkMs ?? []);
  const calls = reports.reduce((sum, report) => sum + Object.values(report.calls).reduce((a, b) => a + b, 0), 0);
  const violations = reports.flatMap(({ replay, violations: found }) =>
    found.map(({ invariant, fault }) => `  ${invariant}: ${fault} (${replay})`),
  );
  return [
    `${reports.length} cycles, ${calls} calls, ${violations.length} violations`,
    `first call done after the last fault: ${inWords(firstOks)}; all settled: ${inWords(reports.flatMap(({ recovery }) => recovery.quietMs ?? []))}`,
    ...talliesOf(reports).map(([name, { times, missing, missed, firstOk, quiet }]) => {
      const skipped = missing > 0 ? `, ${missing} times not possible` : '';
      const vain = missed.length > 0 ? `, ${missed.length} times in vain (${missed.join(', ')})` : '';
      return `  ${name}: ${times} times${skipped}${vain}; first call ${inWords(firstOk)}; all settled ${inWords(quiet)}`;
    }),
    ...violations,
  ].join('\n');
}

function inWords(timesMs: readonly number[]): string {
  const { median, p99 } = spread(timesMs);
  return `median ${median ?? '–'} ms, p99 ${p99 ?? '–'} ms`;
}
