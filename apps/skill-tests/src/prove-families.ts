import { parseArgs } from 'node:util';
import { programFamilies } from '@assay/item-models/program/families';
import { sqlFamilies } from '@assay/item-models/sql/families';
import { executors, type Executor } from '@assay/item-models/tests';
import type { ReadyQuestion, ShownOption } from '@assay/item-models/presentation';
import { proveVariants } from './proof/prove-variants';

// For authors of families: proves variants without a database and prints them as a candidate would meet them, then
// the key, then how many of how many seeds were refused and why.
//   npx tsx src/prove-families.ts --executor node --family javascript- --seeds 40 --show 2
const { values } = parseArgs({
  options: {
    executor: { type: 'string', default: 'node' },
    /** The id of a family or the start of several. */
    family: { type: 'string', default: '' },
    seeds: { type: 'string', default: '20' },
    show: { type: 'string', default: '1' },
  },
});

function executorOf(name: string): Executor {
  const known = executors.find((each) => each === name);
  if (!known) throw new Error(`there is no executor ${name}; there are ${executors.join(', ')}`);
  return known;
}

const [seeds, show] = [Number(values.seeds), Number(values.show)];
const families = [...programFamilies, ...sqlFamilies].filter(({ id }) => id.startsWith(values.family));
const names = families.flatMap(({ id, version }) =>
  Array.from({ length: seeds }, (_, index) => ({ family: id, version, index })),
);
const tallies = new Map<string, { ok: number; contents: Set<string>; refusals: Map<string, number> }>();

for await (const proof of proveVariants('a salt of an author', executorOf(values.executor), names)) {
  const tally = tallies.get(proof.name.family) ?? { ok: 0, contents: new Set(), refusals: new Map() };
  tallies.set(proof.name.family, tally);
  if (proof.ok) {
    tally.ok += 1;
    tally.contents.add(proof.contentHash);
    if (tally.ok <= show) console.log(render(proof.name.family, proof.ready));
  } else {
    const why = [proof.reason, proof.detail].filter((part) => part !== undefined).join(': ');
    tally.refusals.set(why, (tally.refusals.get(why) ?? 0) + 1);
  }
}
for (const [family, { ok, contents, refusals }] of tallies) {
  console.log(`${family}: ${ok} of ${seeds} proven, ${contents.size} different`);
  for (const [why, count] of refusals) console.log(`    ${count} × ${why}`);
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
