import { fileURLToPath } from 'node:url';
import { practiceOf, programPractice } from '@assay/item-models/practice';
import { programsOf } from '@assay/item-models/program/variant';
import { findItemTest } from '@assay/item-models/tests';
import { describe, expect, it } from 'vitest';
import { brokenRules } from './broken-rules';
import { executeInBoth } from './execute-in-both';

const tests = Object.entries(programPractice).flatMap(([slug, { models }]) => {
  const keysFrom = findItemTest(slug)?.keysFrom;
  return keysFrom === undefined || keysFrom === 'rules' ? [] : [{ slug, models, executor: keysFrom }];
});

describe.each(tests.map((test) => [test.slug, test] as const))('practice questions of %s', (slug, test) => {
  it('have stored results that execution yields, here as elsewhere', async () => {
    const jobs = test.models.map(({ id, variant }) => ({ id, programs: programsOf(variant) }));
    const printed: Record<string, unknown> = {};
    for await (const [plain, contrary] of executeInBoth(test.executor, jobs)) {
      expect(plain.outcome).toEqual(contrary.outcome);
      printed[plain.job.id] = plain.outcome.kind === 'done' ? plain.outcome.outputs : plain.outcome.message;
    }
    const stored = new URL(`../../../../packages/item-models/src/${slug}/practice-printed.json`, import.meta.url);
    await expect(`${JSON.stringify(printed, null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(stored));
  }, 120_000);

  it('keep the rules of item writing and explain the key and every wrong option', () => {
    const questions = practiceOf(slug);
    expect(questions.length).toBeGreaterThanOrEqual(4);
    for (const { id, ready, rationale, reasons } of questions) {
      expect([id, brokenRules(ready)]).toEqual([id, null]);
      expect(rationale).not.toBe('');
      for (const { misconception } of ready.wrong) expect(reasons[misconception] ?? '').not.toBe('');
    }
  });
});
