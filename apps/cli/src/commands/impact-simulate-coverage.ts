import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';

type Options = { readonly seed: number; readonly replications: number; readonly out?: string; readonly json?: true };

/** Needs neither a server nor a database: it draws many small markets and estimates each. */
export function addImpactCoverage(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'impact');
  const impact = existing ?? program.command('impact').description('what badges change for those who earn them');
  impact
    .command('coverage')
    .description('hold the estimates against many drawn markets whose truth is known')
    .option('--seed <number>', 'the seed of the first market', readWhole, 1)
    .option('--replications <number>', 'markets of each kind', readWhole, 200)
    .option('--out <file>', 'write the table there, as a page')
    .option('--json', 'print one JSON document')
    .action(async ({ seed, replications, out, json }: Options) => {
      const { coveragePage } = await import('@assay/impact/known-truth/coverage-page');
      const rows = await runArms(seed, replications);
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

async function runArms(seed: number, replications: number) {
  const { arms } = await import('@assay/impact/known-truth/arms');
  const { runArm } = await import('@assay/impact/known-truth/run-arm');
  return arms.flatMap((arm) => {
    let done = 0;
    return runArm(arm, seed, replications, () => {
      done += 1;
      if (done % 20 === 0 || done === replications) console.error(`${arm.name}: ${done} of ${replications} markets`);
    });
  });
}
