import { parseArgs } from 'node:util';
import { programFamilies } from '@assay/item-models/program/families';
import { sqlFamilies } from '@assay/item-models/sql/families';
import { executors, findItemTest, type Executor } from '@assay/item-models/tests';
import type { ReadyQuestion, ShownOption } from '@assay/item-models/presentation';
import { proveVariants } from './proof/prove-variants';

// For authors of families: proves variants without a database and prints them as a candidate would meet them, then
// the key, then how many of how many seeds were refused and why.
//   npm run prove:families -w apps/skill-tests -- --family javascript- --seeds 40 --show 2
const { values } = parseArgs({
  options: {
    /** The id of a family or the start of several; all when left out. */
    family: { type: 'string', default: '' },
    /** What runs families whose test is not registered yet. */
    executor: { type: 'string', default: 'node' },
    seeds: { type: 'string', default: '20' },
    show: { type: 'string', default: '1' },
    /** One JSON document: variants, refusals and seconds of each test. */
    json: { type: 'boolean', default: false },
  },
});

type Tally = { ok: number; readonly contents: Set<string>; readonly refusals: Map<string, number> };

const [seeds, show] = [Number(values.seeds), Number(values.show)];
const families = [...sqlFamilies, ...programFamilies].filter(({ id }) => id.startsWith(values.family));
const tests = [...new Set(families.map(({ test }) => test))];
const say = (text: string) => (values.json ? undefined : console.log(text));
const lines: object[] = [];

for (const test of tests) {
  const executor = executorOf(test);
  const startedAt = performance.now();
  const tallies = await proveAll(test, executor);
  for (const [family, tally] of tallies) sayTally(family, tally);
  const refused = [...tallies.values()].reduce((sum, { ok }) => sum + seeds - ok, 0);
  const seconds = (performance.now() - startedAt) / 1_000;
  lines.push({ test, executor, variants: tallies.size * seeds, refused, seconds });
}
if (values.json) console.log(JSON.stringify(lines));

function executorOf(test: string): Executor {
  const from = findItemTest(test)?.keysFrom;
  if (from !== undefined && from !== 'rules') return from;
  const known = executors.find((each) => each === values.executor);
  if (!known) throw new Error(`there is no executor ${values.executor}; there are ${executors.join(', ')}`);
  return known;
}

async function proveAll(test: string, executor: Executor): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const names = families
    .filter((family) => family.test === test)
    .flatMap(({ id, version }) => Array.from({ length: seeds }, (_, index) => ({ family: id, version, index })));
  for await (const proof of proveVariants('a salt of an author', executor, names)) {
    const tally = tallies.get(proof.name.family) ?? { ok: 0, contents: new Set(), refusals: new Map() };
    tallies.set(proof.name.family, tally);
    if (proof.ok) {
      tally.ok += 1;
      tally.contents.add(proof.contentHash);
      if (tally.ok <= show) say(render(proof.name.family, proof.ready));
    } else {
      const why = [proof.reason, proof.detail].filter((part) => part !== undefined).join(': ');
      tally.refusals.set(why, (tally.refusals.get(why) ?? 0) + 1);
    }
  }
  return tallies;
}

function sayTally(family: string, { ok, contents, refusals }: Tally): void {
  say(`${family}: ${ok} of ${seeds} proven, ${contents.size} different`);
  for (const [why, count] of refusals) say(`    ${count} × ${why}`);
}

function render(family: string, { question, key, wrong }: ReadyQuestion): string {
  const { stem, tables, listings, wanted } = question;
  return [
    `──── ${family}`,
    stem,
    ...tables.map((table) => JSON.stringify(table)),
    ...listings.map(({ title, text }) => `${title === null ? '' : `[${title}]\n`}${text}`),
    ...(wanted === null ? [] : [`wanted: ${textOf(wanted)}`]),
    `  ✓ ${textOf(key)}`,
    ...wrong.map(({ misconception, option }) => `  ✗ ${textOf(option)}   (${misconception})`),
    '',
  ].join('\n');
}

function textOf(option: ShownOption): string {
  return option.kind === 'table' ? JSON.stringify(option.table.rows) : option.text.replaceAll('\n', '\n    ');
}
