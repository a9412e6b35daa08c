/** What an attempt is worth. */
type Outcome = { readonly score: number; readonly passed: boolean };

/**
 * What becomes of a scored attempt when it is scored again: nobody's result gets worse, and a pass is never taken back.
 * Null where nothing changes.
 */
export function decideRescore<Graded extends Outcome>(before: Outcome, again: Graded): Graded | null {
  const isWorse = again.score < before.score || (before.passed && !again.passed);
  const isSame = again.score === before.score && again.passed === before.passed;
  return isWorse || isSame ? null : again;
}
