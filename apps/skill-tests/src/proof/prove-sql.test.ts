import { practiceModels } from '@assay/item-models/sql/practice';
import { practiceResults } from '@assay/item-models/sql/practice-results';
import { scoredQuestions } from '@assay/item-models/blueprint';
import { drawForm } from '@assay/item-models/form';
import { randomFrom } from '@assay/item-models/random';
import { sqlFamilies } from '@assay/item-models/sql/families';
import { sqlBlueprint } from '@assay/item-models/sql/blueprint';
import { passingByGuessing } from '@assay/psychometrics/guessing';
import { beforeAll, describe, expect, it } from 'vitest';
import { withdrawnAs } from '../testing/withdrawn';
import { executeBatch } from './execute-batch';
import type { SqlJob, SqlOutputs } from './messages';
import { proveVariants } from './prove-variants';
import type { Proof } from './verdict';
import { variantSeed } from './seed';
import { sqlJob } from './sql-job';

// Eighty of each in `whole-catalogue.long.test`.
const seeds = 8;
const salt = 'a salt of the tests';
const proofs = new Map<string, Proof[]>();

beforeAll(async () => {
  const names = sqlFamilies.flatMap(({ id, version }) =>
    Array.from({ length: seeds }, (_, index) => ({ family: id, version, index })),
  );
  for await (const proof of proveVariants(salt, 'sql', names)) {
    proofs.set(proof.name.family, [...(proofs.get(proof.name.family) ?? []), proof]);
  }
});

describe.each(sqlFamilies.map((family) => [family.id, family] as const))('%s', (id, family) => {
  const accepted = () => (proofs.get(id) ?? []).filter((proof) => proof.ok);

  it('yields from every seed a proven question or a stated refusal, rarely a refusal, never a broken one', () => {
    const all = proofs.get(id) ?? [];
    expect(all.length).toBe(seeds);
    const reasons = all.flatMap((proof) => (proof.ok ? [] : [proof.reason]));
    expect(reasons).not.toContain('setup_failed');
    expect(reasons).not.toContain('time_or_memory_exceeded');
    expect(reasons.length / seeds).toBeLessThanOrEqual(0.25);
  });

  it('has four or five options, all different, the key unlike every wrong one', () => {
    for (const { ready } of accepted()) {
      const options = [ready.key, ...ready.wrong.map(({ option }) => option)].map((option) => JSON.stringify(option));
      expect(new Set(options).size).toBe(options.length);
      expect([4, 5]).toContain(options.length);
    }
  });

  it('varies structure, not only names and numbers', () => {
    const structures = accepted().map(({ parameters }) => parameters.structure);
    expect(Object.keys(structures[0] ?? {}).length).toBeGreaterThanOrEqual(2);
    expect(new Set(structures.map((structure) => JSON.stringify(structure))).size).toBeGreaterThanOrEqual(3);
  });

  it('names a known misconception behind every wrong option', () => {
    for (const { ready } of accepted()) {
      for (const { misconception } of ready.wrong) expect(family.misconceptions).toHaveProperty(misconception);
    }
  });

  it('is the same question again from the same salt and index, and another from another salt', () => {
    const build = (from: string) =>
      JSON.stringify(family.build(randomFrom(variantSeed(from, { family: id, version: family.version, index: 3 }))));
    expect(build(salt)).toBe(build(salt));
    expect(build(salt)).not.toBe(build('another salt'));
  });
});

it('no two families lend each other their questions', () => {
  const contents = [...proofs.values()].flat().flatMap((proof) => (proof.ok ? [proof.contentHash] : []));
  expect(new Set(contents).size).toBeGreaterThan(contents.length * 0.95);
});

it('passing the SQL test by guessing is below one in a thousand, and no form is easier to guess than is stated', () => {
  const counts = [...proofs.values()].flat().flatMap((proof) => (proof.ok ? [proof.ready.wrong.length + 1] : []));
  expect(Math.min(...counts)).toBe(sqlBlueprint.fewestOptions);
  const stated = passingByGuessing(
    Array.from({ length: scoredQuestions(sqlBlueprint) }, () => sqlBlueprint.fewestOptions),
    sqlBlueprint.passMark,
  );
  expect(stated).toBeLessThan(0.001);
  for (let draw = 0; draw < 200; draw += 1) {
    const form = drawForm(
      sqlBlueprint,
      sqlFamilies,
      randomFrom(variantSeed(salt, { family: 'a form', version: 1, index: draw })),
    );
    const options = form.filter(({ isScored }) => isScored).map(({ family }) => optionsOf(family.id, draw));
    expect(passingByGuessing(options, sqlBlueprint.passMark)).toBeLessThanOrEqual(stated);
  }
});

/** The option count of one proven question of a family. */
function optionsOf(family: string, draw: number): number {
  const proven = (proofs.get(family) ?? []).filter((proof) => proof.ok);
  const one = proven[draw % proven.length];
  if (!one) throw new Error(`${family} has no proven question`);
  return one.ready.wrong.length + 1;
}

it('the stored results of the practice questions are what execution yields', async () => {
  let ran = 0;
  const jobs = practiceModels.map(({ id, variant }) => sqlJob(id, variant));
  const child = { executor: 'sql', surroundings: 'plain' } as const;
  for await (const { job, outcome } of executeBatch<SqlJob, SqlOutputs>(child, jobs)) {
    const outputs = outcome.kind === 'done' ? outcome.outputs.map(([first]) => first) : outcome.message;
    expect(outputs).toEqual(practiceResults[job.id]);
    ran += 1;
  }
  expect(ran).toBe(practiceModels.length);
});

// Guarantees that a key which no longer comes out can be recorded, whatever computed it: else it stayed in the pool.
it('keys of SQL name what computed them as the log takes it', () => {
  const [proven] = sqlFamilies.flatMap(({ id }) => (proofs.get(id) ?? []).filter((proof) => proof.ok));
  if (!proven) throw new Error('no question is proven');
  const { runtime, runtimeVersion } = proven.facts;
  const { written, taken } = withdrawnAs(sqlBlueprint.slug, proven.name, { name: runtime, version: runtimeVersion });
  expect(taken).toEqual(written);
});
