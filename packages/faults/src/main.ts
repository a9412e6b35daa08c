import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { CycleReport } from './cycle/report';
import { readOptions } from './options';
import { summaryOf } from './report/summary';
import { cycleOf, openRun } from './run';

const options = readOptions(process.argv.slice(2));
const seed = options.seed ?? randomBytes(4).toString('hex');
const cycles = options.cycles ?? (options.minutes === undefined ? 10 : Number.POSITIVE_INFINITY);
const endsAt = options.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + options.minutes * 60_000;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const reports: CycleReport[] = [];
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const run = await openRun({ hasSmallDisk: options['small-disk'] });
try {
  for (let index = 0; index < cycles && Date.now() < endsAt && !stopping.signal.aborted; index += 1) {
    // A seed of a cycle, as a report names it, is played again as it is.
    const drawn = seed.includes(':') ? { seed, queue: 'postgresql' as const } : cycleOf(seed, index);
    const wish = { seed: drawn.seed, clients: options.clients, only: options.only };
    const report = await run.cycle(wish, options.queue ?? drawn.queue);
    reports.push(report);
    const line = JSON.stringify({ at: new Date().toISOString(), commit, ...report });
    if (options.out === undefined) console.log(line);
    else await appendFile(options.out, `${line}\n`);
  }
} finally {
  await run.close();
}
console.error(summaryOf(reports));
// Nothing is waited for any more: a driver may go on looking for a server that was killed.
process.exit(reports.some(({ violations }) => violations.length > 0) ? 1 : 0);
