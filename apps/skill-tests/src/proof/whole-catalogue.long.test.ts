import { itemTests, type Executor } from '@assay/item-models/tests';
import { describe, expect, it } from 'vitest';
import { proveVariants } from './prove-variants';

const seeds = 80;
const wanted = 40;
const mostRefused = 0.25;

type Tally = { readonly contents: Set<string>; readonly refusals: string[] };

async function proveAll(executor: Executor, families: readonly { id: string; version: number }[]) {
  const tallies = new Map<string, Tally>(families.map(({ id }) => [id, { contents: new Set(), refusals: [] }]));
  const names = families.flatMap(({ id, version }) =>
    Array.from({ length: seeds }, (_, index) => ({ family: id, version, index })),
  );
  for await (const proof of proveVariants('a salt of the long tests', executor, names)) {
    const tally = tallies.get(proof.name.family);
    if (proof.ok) tally?.contents.add(proof.contentHash);
    else tally?.refusals.push(proof.reason);
  }
  return tallies;
}

/** What keeps a family from being drawn from, in words; none when it meets the bar. */
function weaknessesOf(family: string, { contents, refusals }: Tally): string[] {
  const broken = refusals.filter((reason) => reason === 'setup_failed').length;
  return [
    ...(broken > 0 ? [`${family}: ${broken} seeds broke`] : []),
    ...(contents.size < wanted ? [`${family}: ${contents.size} different questions from ${seeds} seeds`] : []),
    ...(refusals.length > mostRefused * seeds ? [`${family}: ${refusals.length} of ${seeds} seeds refused`] : []),
  ];
}

const proven = itemTests.flatMap(({ blueprint, families, keysFrom }) =>
  keysFrom === 'rules' ? [] : [{ slug: blueprint.slug, families, executor: keysFrom }],
);

describe.each(proven.map((each) => [each.slug, each] as const))('%s', (_, { families, executor }) => {
  it(`every family yields ${wanted} different proven questions from ${seeds} seeds, few refusals and nothing broken`, async () => {
    const tallies = await proveAll(executor, families);
    expect([...tallies].flatMap(([family, tally]) => weaknessesOf(family, tally))).toEqual([]);
  });
});
