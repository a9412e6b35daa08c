import type { PracticeQuestion } from '../practice-question';
import { readyProgram, type Printed } from './ready';
import type { ProgramVariant } from './variant';

/** A practice question before its programs have run. */
export type PracticeModel = Omit<PracticeQuestion, 'ready'> & { readonly variant: ProgramVariant };

/** What the programs of each practice question printed, the key's first, by the id of the question. */
export type PracticePrinted = Readonly<Record<string, readonly Printed[]>>;

/**
 * Practice questions ready to be shown, from stored results: pages that show them run no programs. A test runs them
 * and compares.
 *
 * @throws Error naming a question whose stored results make none
 */
export function readyPractice(models: readonly PracticeModel[], printed: PracticePrinted): PracticeQuestion[] {
  return models.map(({ variant, ...question }) => {
    const readiness = readyProgram(
      variant,
      (printed[question.id] ?? []).map((output) => [output]),
    );
    if (!readiness.ok) throw new Error(`the stored results of ${question.id} make no question: ${readiness.reason}`);
    return { ...question, ready: readiness.ready };
  });
}
