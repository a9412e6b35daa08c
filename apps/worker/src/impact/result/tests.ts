import type { Market } from '@assay/impact/market/market';
import type { Events } from '@assay/impact/panel/events';
import type { RunOutcome } from '@assay/services/impact/keep-result';

/** Tests with a badge that became visible, in the order of their ids. */
export function testsOf(
  { attempts, tests }: Market,
  { attempt, worker }: Events,
  slugOf: (test: string) => string | null,
): RunOutcome['result']['tests'] {
  const byTest = new Map<string, number[]>();
  attempt.forEach((row, event) => {
    const id = tests[attempts.test[row] ?? -1] ?? '';
    const own = byTest.get(id) ?? [];
    own.push(worker[event] ?? -1);
    byTest.set(id, own);
  });
  return [...byTest]
    .map(([id, own]) => ({ id, slug: slugOf(id), events: own.length, workers: new Set(own).size }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
