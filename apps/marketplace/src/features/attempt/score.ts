import type { AttemptResult } from '@assay/protocol/dto/attempt';

/** What became of an attempt. */
export function verdictOf({ state, passed }: AttemptResult): 'abandoned' | 'passed' | 'notPassed' {
  if (state === 'abandoned') return 'abandoned';
  return passed === true ? 'passed' : 'notPassed';
}

/** The range in which the score would mostly lie over other questions of the same kind: one standard error to each side. */
export function likelyRange(score: number, standardError: number, maxScore: number): readonly [number, number] {
  return [Math.max(0, score - standardError), Math.min(maxScore, score + standardError)];
}
