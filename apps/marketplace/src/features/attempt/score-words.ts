import type { AttemptResult } from '@assay/protocol/dto/attempt';

/** What became of an attempt, in plain words. */
export function verdictWords({ state, passed, testTitle, submittedBy }: AttemptResult): {
  readonly title: string;
  readonly lead: string;
} {
  if (state === 'abandoned') {
    const lead = 'It ended without a score, and counts as an attempt all the same. Nobody but you sees this.';
    return { title: `${testTitle}: given up`, lead };
  }
  const timeUp = submittedBy === 'deadline' ? ' Your time ran out; what was saved until then was scored.' : '';
  if (passed === true) return { title: `${testTitle}: passed`, lead: `Your answers reach the mark.${timeUp}` };
  return {
    title: `${testTitle}: not passed this time`,
    lead: `Your answers stay below the mark. Nobody but you sees this.${timeUp}`,
  };
}

/** The range in which the score would mostly lie over other questions of the same kind: one standard error to each side. */
export function likelyRange(score: number, standardError: number, maxScore: number): readonly [number, number] {
  return [Math.max(0, score - standardError), Math.min(maxScore, score + standardError)];
}
