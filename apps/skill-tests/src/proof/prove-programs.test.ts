import { programFamilies } from '@assay/item-models/program/families';
import type { FamilyHead } from '@assay/item-models/family';
import { itemTests, type Executor } from '@assay/item-models/tests';
import { randomFrom } from '@assay/item-models/random';
import { beforeAll, describe, expect, it } from 'vitest';
import { proveVariants } from './prove-variants';
import { variantSeed } from './seed';
import type { Proof } from './verdict';

const salt = 'a salt of the tests';
const proofs = new Map<string, Proof[]>();

beforeAll(async () => {
  for (const { families, keysFrom } of itemTests) {
    if (keysFrom === 'rules' || keysFrom === 'sql') continue;
    await proveSome(keysFrom, families, [0, 1, 2]);
    // How many of many seeds may be refused is a matter of the long run; here the unlucky have more of them.
    const unlucky = families.filter(({ id }) => !proofs.get(id)?.some(({ ok }) => ok));
    await proveSome(keysFrom, unlucky, [3, 4, 5, 6, 7, 8, 9]);
  }
}, 900_000);

async function proveSome(executor: Executor, some: readonly FamilyHead[], indices: readonly number[]): Promise<void> {
  const names = some.flatMap(({ id, version }) => indices.map((index) => ({ family: id, version, index })));
  for await (const proof of proveVariants(salt, executor, names))
    proofs.set(proof.name.family, [...(proofs.get(proof.name.family) ?? []), proof]);
}

const asked = itemTests.flatMap(({ families }) => families.map(({ id }) => id));
const families = programFamilies.filter(({ id }) => asked.includes(id));

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
    const built = (from: string, index: number) =>
      family.build(randomFrom(variantSeed(from, { family: id, version: family.version, index })));
    const variants = Array.from({ length: 40 }, (_, index) => built(salt, index));
    const structures = variants.map(({ parameters }) => JSON.stringify(parameters.structure));
    expect(new Set(structures).size).toBeGreaterThanOrEqual(3);
    expect(new Set(variants.map((variant) => JSON.stringify(variant))).size).toBeGreaterThanOrEqual(30);
    const several = (from: string) => JSON.stringify([0, 1, 2, 3].map((index) => built(from, index)));
    expect(several(salt)).toBe(several(salt));
    expect(several(salt)).not.toBe(several('another salt'));
  });
});

it('no two families lend each other their questions', () => {
  const contents = [...proofs.values()].flat().flatMap((proof) => (proof.ok ? [proof.contentHash] : []));
  expect(new Set(contents).size).toBe(contents.length);
});
