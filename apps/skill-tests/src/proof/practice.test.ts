import { fileURLToPath } from 'node:url';
import { practiceOf, programPractice } from '@assay/item-models/practice';
import { programsOf } from '@assay/item-models/program/variant';
import { executors, findItemTest } from '@assay/item-models/tests';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenRules } from './broken-rules';
import { executeInBoth, type ProgramRun } from './execute-in-both';

const tests = Object.entries(programPractice).flatMap(([slug, { models }]) => {
  const keysFrom = findItemTest(slug)?.keysFrom;
  return keysFrom === undefined || keysFrom === 'rules' ? [] : [{ slug, models, executor: keysFrom }];
});

const runs = new Map<string, readonly [ProgramRun, ProgramRun]>();
const jobId = (slug: string, id: string) => `${slug} ${id}`;

// One batch for all tests of an executor: its start takes longer than their questions.
beforeAll(async () => {
  for (const executor of executors) {
    const jobs = tests
      .filter((test) => test.executor === executor)
      .flatMap(({ slug, models }) =>
        models.map(({ id, variant }) => ({ id: jobId(slug, id), programs: programsOf(variant) })),
      );
    for await (const both of executeInBoth(executor, jobs)) runs.set(both[0].job.id, both);
  }
}, 600_000);

describe.each(tests.map((test) => [test.slug, test] as const))('practice questions of %s', (slug, test) => {
  it('have stored results that execution yields, here as elsewhere', async () => {
    const printed: Record<string, unknown> = {};
    for (const { id } of test.models) {
      const [plain, contrary] = runs.get(jobId(slug, id)) ?? [];
      expect(plain?.outcome).toMatchObject({ kind: 'done' });
      expect(plain?.outcome).toEqual(contrary?.outcome);
      if (plain?.outcome.kind === 'done') printed[id] = plain.outcome.outputs;
    }
    const stored = new URL(`../../../../packages/item-models/src/${slug}/practice-printed.json`, import.meta.url);
    await expect(`${JSON.stringify(printed, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(stored));
  });

  it('keep the rules of item writing and explain the key and every wrong option', () => {
    const questions = practiceOf(slug);
    expect(questions.length).toBeGreaterThanOrEqual(4);
    for (const { id, ready, asksAbout, rationale, reasons } of questions) {
      expect([id, brokenRules(ready, asksAbout)]).toEqual([id, null]);
      expect(rationale).not.toBe('');
      for (const { misconception } of ready.wrong) expect(reasons[misconception] ?? '').not.toBe('');
    }
  });
});
