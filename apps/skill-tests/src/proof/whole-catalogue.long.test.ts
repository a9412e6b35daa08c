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

const proven = itemTests.flatMap(({ blueprint, families, keysFrom }) =>
  keysFrom === 'rules' ? [] : [{ slug: blueprint.slug, families, executor: keysFrom }],
);

describe.each(proven.map((each) => [each.slug, each] as const))('%s', (_, { families, executor }) => {
  it(`every family yields ${wanted} different proven questions from ${seeds} seeds, few refusals and nothing broken`, async () => {
    for (const [family, { contents, refusals }] of await proveAll(executor, families)) {
      expect([family, refusals.filter((reason) => reason === 'setup_failed')]).toEqual([family, []]);
      expect([family, contents.size, contents.size >= wanted]).toEqual([family, contents.size, true]);
      const share = refusals.length / seeds;
      expect([family, share, share <= mostRefused]).toEqual([family, share, true]);
    }
  });
});
