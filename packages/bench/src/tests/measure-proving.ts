import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figure, Section } from '../measure/figure';

/** One line of `prove:families --json`: all families of a test, so many seeds each. */
type Proven = {
  readonly test: string;
  readonly executor: string;
  readonly variants: number;
  readonly refused: number;
  readonly seconds: number;
};

const notes = [
  `The whole catalogue, one test after the other, as the test service proves it: every program of a variant runs in confined
children, those that print in two unlike surroundings at once, PostgreSQL in two databases. Starting the children counts. The baseline is SQL,
whose executor is the oldest; a ratio below one is faster.`,
];

/** How long a question takes to be proven, by test. */
export async function measureProving(seeds: number): Promise<Section> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'prove:families', '--', '--json', '--show', '0', '--seeds', String(seeds)],
    { cwd: fileURLToPath(new URL('../../../../apps/skill-tests', import.meta.url)), maxBuffer: 64 * 1024 ** 2 },
  );
  const tests = provenOf(stdout);
  const sql = tests.find(({ executor }) => executor === 'sql');
  if (!sql) throw new Error('no SQL was proven');
  return { title: 'Proving questions', notes, figures: tests.map((each) => figureOf(each, sql)) };
}

function figureOf(each: Proven, sql: Proven): Figure {
  const [own, baseline] = [perSecond(each), perSecond(sql)];
  const ratio = baseline / own;
  return {
    what: `${each.test}, by ${each.executor}: ${each.variants} variants, ${each.refused} refused`,
    against: 'a variant of SQL',
    ratio: { median: ratio, low: ratio, high: ratio },
    measured: `${own.toFixed(1)} a second`,
    baseline: `${baseline.toFixed(1)} a second`,
  };
}

function perSecond({ variants, seconds }: Proven): number {
  return variants / seconds;
}

/** Printed by our own script. */
function provenOf(printed: string): Proven[] {
  return JSON.parse(printed) as Proven[];
}
