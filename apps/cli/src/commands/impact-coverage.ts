import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Performance } from '@assay/impact/known-truth/run-arm';
import { InvalidArgumentError, type Command } from 'commander';
import { impactCommands } from '../impact-commands';

type Options = {
  readonly seed: number;
  readonly replications: number;
  readonly threads: number;
  readonly only?: string;
  readonly out?: string;
  readonly json?: true;
};

/** Needs neither a server nor a database: it draws many small markets and estimates each. */
export function addImpactCoverage(program: Command): void {
  impactCommands(program)
    .command('coverage')
    .description('hold the estimates against many drawn markets whose truth is known')
    .option('--seed <number>', 'the seed of the first market', readWhole, 1)
    .option('--replications <number>', 'markets of each kind', readWhole, 200)
    .option('--threads <number>', 'how many markets are drawn at once', readWhole, availableParallelism())
    .option('--only <market>', 'one kind of markets, by its name in the table')
    .option('--out <file>', 'write the table there, as a page')
    .option('--json', 'print one JSON document')
    .action(async (options: Options, command: Command) => {
      const { seed, replications, out, json } = options;
      const { coveragePage } = await import('@assay/impact/known-truth/coverage-page');
      const rows = await runArms(options, command);
      const page = coveragePage(rows, seed);
      if (out !== undefined) await writeFile(out, page);
      if (json) console.log(JSON.stringify({ seed, replications, rows }));
      else if (out === undefined) console.log(page);
    });
}

function readWhole(text: string): number {
  const value = Number(text);
  if (/^[1-9]\d{0,8}$/u.test(text)) return value;
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}

async function runArms(options: Options, command: Command): Promise<Performance[]> {
  const { performances } = await import('@assay/impact/known-truth/run-arm');
  const { armsOf } = await import('../known-truth/draw-range');
  const { runInThreads } = await import('../known-truth/run-in-threads');
  const { seed, replications, threads, only } = options;
  const range = { seed, replications, ...(only === undefined ? {} : { only }) };
  const kinds = armsOf(range).length;
  if (kinds === 0) {
    const names = armsOf({ seed, replications }).map(({ name }) => name);
    command.error(`There is no kind of markets ${only}. There are: ${names.join('; ')}.`);
  }
  const rounds = kinds * replications;
  let done = 0;
  const drawn = await runInThreads(range, threads, () => {
    done += 1;
    if (done % 20 === 0 || done === rounds) console.error(`${done} of ${rounds} rounds of markets`);
  });
  return drawn.flatMap(({ arm, draws }) => performances(arm, draws));
}
