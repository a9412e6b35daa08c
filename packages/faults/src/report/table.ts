import type { KeptReport } from './read-reports';
import { spread, talliesOf } from './tally';

/** What many runs found, as Markdown: which cycles they were, how often each fault struck and how quickly it healed, what was broken. */
export function tableOf(reports: readonly KeptReport[]): string {
  const calls = reports.reduce((sum, report) => sum + Object.values(report.calls).reduce((a, b) => a + b, 0), 0);
  const on = (queue: KeptReport['queue']) => reports.filter((report) => report.queue === queue).length;
  const broken = reports.filter(({ violations }) => violations.length > 0);
  const times = reports.map(({ at }) => at).toSorted();
  return [
    `${reports.length} cycles from ${times[0] ?? '–'} to ${times.at(-1) ?? '–'}, ${on('postgresql')} with the queue in PostgreSQL and ${on('redis')} in Redis; ${calls.toLocaleString('en')} calls; ${broken.length} cycles in which something was broken.`,
    `Commits: ${distinct(reports.map(({ commit }) => commit))}. Seeds: ${distinct(reports.map(({ seed }) => seed.split(':')[0] ?? seed))}.`,
    '',
    '| fault | struck | met nobody | first call done, median | p99 | all settled, median | p99 |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...talliesOf(reports).map(([name, { times: struck, missed, firstOk, quiet }]) =>
      row(`\`${name}\``, struck, missed.length, firstOk, quiet),
    ),
    row('all cycles', reports.length, 0, ...recoveries(reports)),
    ...(broken.length === 0 ? [] : ['', '| cycle | broken |', '|---|---|']),
    ...broken.map(({ replay, violations }) => {
      const said = violations.map(({ invariant, fault }) => `${invariant}: ${fault}`).join('; ');
      return `| \`${replay}\` | ${said.replaceAll('|', '\\|')} |`;
    }),
  ].join('\n');
}

function recoveries(reports: readonly KeptReport[]): readonly [readonly number[], readonly number[]] {
  return [
    reports.flatMap(({ recovery }) => recovery.firstOkMs ?? []),
    reports.flatMap(({ recovery }) => recovery.quietMs ?? []),
  ];
}

function row(
  name: string,
  struck: number,
  missed: number,
  firstOk: readonly number[],
  quiet: readonly number[],
): string {
  const [first, settled] = [spread(firstOk), spread(quiet)];
  return `| ${[name, struck, missed, ...[first.median, first.p99, settled.median, settled.p99].map(inSeconds)].join(' | ')} |`;
}

function inSeconds(timeMs: number | undefined): string {
  return timeMs === undefined ? '–' : `${(timeMs / 1_000).toFixed(1)} s`;
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)]
    .toSorted()
    .map((value) => `\`${value}\``)
    .join(', ');
}
