import type { FamilyHead } from '@assay/item-models/family';
import { programFamilies } from '@assay/item-models/program/families';
import { programsOf, type ProgramFamily } from '@assay/item-models/program/variant';
import { randomFrom } from '@assay/item-models/random';
import { executors, itemTests, type Executor } from '@assay/item-models/tests';
import { beforeAll, describe, expect, it } from 'vitest';
import { withdrawnAs } from '../testing/withdrawn';
import { proveVariants } from './prove-variants';
import { variantSeed } from './seed';
import type { Proof } from './verdict';

// Here every family runs on its executor, in both surroundings, from one seed: one that is broken, or yields nothing, is
// found before it lands. Its other seeds are run where they count: eighty of each in `whole-catalogue.long.test`, and each
// question on the installation that asks it, before it may. What a version builds is on record, so that a family which was
// proven cannot change unseen.

const salt = 'a salt of the tests';
const proofs = new Map<string, Proof[]>();

beforeAll(async () => {
  // One batch for all tests of an executor: its start takes longer than most families.
  for (const executor of executors) {
    if (executor === 'sql') continue;
    const some = itemTests.flatMap(({ families, keysFrom }) => (keysFrom === executor ? families : []));
    // How many of many seeds may be refused is a matter of the long run; here the unlucky have more of them.
    for (const indices of [[0], [1, 2], [3, 4, 5, 6, 7, 8, 9]])
      await proveSome(executor, some.filter(isUnproven), indices);
  }
}, 900_000);

function isUnproven({ id }: FamilyHead): boolean {
  return !proofs.get(id)?.some(({ ok }) => ok);
}

async function proveSome(executor: Executor, some: readonly FamilyHead[], indices: readonly number[]): Promise<void> {
  const names = some.flatMap(({ id, version }) => indices.map((index) => ({ family: id, version, index })));
  for await (const proof of proveVariants(salt, executor, names))
    proofs.set(proof.name.family, [...(proofs.get(proof.name.family) ?? []), proof]);
}

const asked = itemTests.flatMap(({ families }) => families.map(({ id }) => id));
const executed = itemTests.flatMap(({ blueprint, families, keysFrom }) =>
  keysFrom === 'sql' || keysFrom === 'rules' ? [] : [[blueprint.slug, families] as const],
);
const families = programFamilies.filter(({ id }) => asked.includes(id));

const built = (family: ProgramFamily, from: string, index: number) =>
  family.build(randomFrom(variantSeed(from, { family: family.id, version: family.version, index })));
const firstOf = (family: ProgramFamily, count: number, from = salt) =>
  Array.from({ length: count }, (_, index) => built(family, from, index));
// Two tests look at them, and some families draw long.
const forty = new Map(families.map((family) => [family.id, firstOf(family, 40)]));

describe.each(families.map((family) => [family.id, family] as const))('%s', (id, family) => {
  it('yields proven questions whose wrong options name known misconceptions, and is never broken', () => {
    const all = proofs.get(id) ?? [];
    expect(all.some(({ ok }) => ok)).toBe(true);
    const refused = all.flatMap((proof) => (proof.ok ? [] : [{ reason: proof.reason, detail: proof.detail }]));
    expect(refused.filter(({ reason }) => reason === 'setup_failed' || reason === 'time_or_memory_exceeded')).toEqual(
      [],
    );
    for (const proof of all) {
      if (!proof.ok) continue;
      expect([4, 5]).toContain(proof.ready.wrong.length + 1);
      for (const { misconception } of proof.ready.wrong) expect(family.misconceptions).toHaveProperty(misconception);
    }
  });

  it('varies structure, and is the same question again from the same salt and index only', () => {
    const variants = forty.get(id) ?? [];
    const structures = variants.map(({ parameters }) => JSON.stringify(parameters.structure));
    expect(new Set(structures).size).toBeGreaterThanOrEqual(3);
    expect(new Set(variants.map((variant) => JSON.stringify(variant))).size).toBeGreaterThanOrEqual(30);
    const again = firstOf(family, 4);
    expect(again).toEqual(variants.slice(0, 4));
    expect(JSON.stringify(again)).not.toBe(JSON.stringify(firstOf(family, 4, 'another salt')));
  });
});

it('no two families lend each other their questions', () => {
  const contents = [...proofs.values()].flat().flatMap((proof) => (proof.ok ? [proof.contentHash] : []));
  expect(new Set(contents).size).toBe(contents.length);
  const lent: string[] = [];
  const owners = new Map<string, string>();
  for (const family of families) {
    for (const variant of forty.get(family.id) ?? []) {
      const shown = JSON.stringify([variant.stem, variant.listings, variant.tables, programsOf(variant)[0]]);
      if ((owners.get(shown) ?? family.id) !== family.id) lent.push(`${family.id} asks what ${owners.get(shown)} does`);
      owners.set(shown, family.id);
    }
  }
  expect(lent).toEqual([]);
});

// Guarantees that a key which no longer comes out can be recorded, whatever computed it: else it stayed in the pool.
it.each(executed)('keys of %s name what computed them as the log takes it', (slug, asksFrom) => {
  const [proven] = asksFrom.flatMap(({ id }) => (proofs.get(id) ?? []).filter((proof) => proof.ok));
  if (!proven) throw new Error('no question is proven');
  const { runtime, runtimeVersion } = proven.facts;
  const { written, taken } = withdrawnAs(slug, proven.name, { name: runtime, version: runtimeVersion });
  expect(taken).toEqual(written);
});
