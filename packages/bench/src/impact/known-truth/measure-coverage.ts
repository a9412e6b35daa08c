import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { milliseconds, type Section } from '../../measure/figure';
import { spreadOf } from '../../measure/spread';

const command = fileURLToPath(new URL('../../../../../apps/cli/bin/assay.mjs', import.meta.url));

const LIMIT_MS = 60_000;
/** The replications that the limit is set for. */
const ENOUGH = 200;

/** The command that holds estimates against markets whose truth is known, for one kind of tiny markets. */
export async function measureCoverage(replications: number, rounds: number): Promise<Section> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await millisecondsOfRun(replications));
  const figure = {
    what: `${replications} markets drawn and estimated, on ${availableParallelism()} threads`,
    against: milliseconds(LIMIT_MS),
    ratio: spreadOf(times.map((time) => time / LIMIT_MS)),
    measured: milliseconds(spreadOf(times).median),
    baseline: milliseconds(LIMIT_MS),
    ...(replications === ENOUGH ? { goal: 1 } : {}),
  };
  return { title: 'Coverage of known truth', notes, figures: [figure] };
}

const notes = [
  `\`assay impact coverage --only planted\` from start to end: markets of the preset tiny with a planted effect, of each what is
true of it, and every estimate of the engine. The whole table of [impact-coverage.md](impact-coverage.md) has more kinds of markets,
some of them 32 times as large, and takes a quarter of an hour.`,
];

async function millisecondsOfRun(replications: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-coverage-'));
  try {
    const args = ['impact', 'coverage', '--seed', '1', '--only', 'planted', '--out', join(folder, 'table.md')];
    const startedAt = performance.now();
    await promisify(execFile)(process.execPath, [command, ...args, '--replications', String(replications)]);
    return performance.now() - startedAt;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
