import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { CycleReport, FailedCycle } from './cycle/report';
import { readOptions, type Options } from './options';
import { readReports } from './report/read-reports';
import { summaryOf } from './report/summary';
import { tableOf } from './report/table';
import { cycleOf, openRun } from './run';

const options = readOptions(process.argv.slice(2));
if (options.summary) {
  console.log(tableOf(await readReports(options.summary)));
} else {
  const isSound = await runCycles(options);
  // Nothing is waited for any more: a driver may go on looking for a server that was killed.
  process.exit(isSound ? 0 : 1);
}

/** Answers whether nothing was broken. */
async function runCycles({ minutes, clients, only, queue, out, ...given }: Options): Promise<boolean> {
  const seed = given.seed ?? randomBytes(4).toString('hex');
  const cycles = given.cycles ?? (minutes === undefined ? 10 : Number.POSITIVE_INFINITY);
  const endsAt = minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + minutes * 60_000;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const reports: CycleReport[] = [];
  let failures = 0;
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

  const run = await openRun({ hasSmallDisk: given['small-disk'] });
  try {
    for (let index = 0; index < cycles && Date.now() < endsAt && !stopping.signal.aborted; index += 1) {
      // A seed of a cycle, as a report names it, is played again as it is.
      const drawn = seed.includes(':') ? { seed, queue: 'postgresql' as const } : cycleOf(seed, index);
      const report = await run.tryCycle(
        { seed: drawn.seed, clients, only, isInTurn: given['in-turn'] },
        queue ?? drawn.queue,
      );
      if ('failure' in report) failures += 1;
      else reports.push(report);
      await tell({ at: new Date().toISOString(), commit, ...report }, out);
    }
  } finally {
    await run.close();
  }
  console.error(summaryOf(reports));
  if (failures > 0) console.error(`${failures} cycles could not begin, and count for nothing`);
  return failures === 0 && reports.every(({ violations }) => violations.length === 0);
}

async function tell(report: { at: string; commit: string } & (CycleReport | FailedCycle), out: string | undefined) {
  const line = JSON.stringify(report);
  if (out === undefined) console.log(line);
  else await appendFile(out, `${line}\n`);
}
