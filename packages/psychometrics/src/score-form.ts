import { objectiveBands, type ObjectiveBand } from './bands';
import { binomialStandardError } from './number-right';

export type FormAnswer = {
  readonly objective: string;
  /** Questions on trial are asked and not scored. */
  readonly isScored: boolean;
  readonly isRight: boolean;
  /** A question that turned out to be doubtful counts as right for everybody who was asked. */
  readonly isCredited: boolean;
};

export type FormScore = {
  readonly score: number;
  readonly passed: boolean;
  readonly standardError: number;
  readonly bands: readonly ObjectiveBand[];
};

/**
 * Number-right score of one form against a criterion mark, with its standard error and its bands by objective. A
 * credited question adds to the score of those who missed it and to nobody else's, so a score with credits is never
 * below the one without.
 *
 * @param answers every question of the form, at least two of them scored
 * @param passMark right answers that pass
 * @returns score and standard error in questions
 * @throws RangeError when fewer than two questions are scored
 * Source: AERA, APA & NCME (2014), Standards for Educational and Psychological Testing, 6.9 and 12.18: a flawed
 * question is corrected for all who took it.
 */
export function scoreForm(answers: readonly FormAnswer[], passMark: number): FormScore {
  const scored = answers
    .filter(({ isScored }) => isScored)
    .map(({ objective, isRight, isCredited }) => ({ objective, right: isRight || isCredited }));
  const score = scored.filter(({ right }) => right).length;
  return {
    score,
    passed: score >= passMark,
    standardError: binomialStandardError(score, scored.length),
    bands: objectiveBands(scored),
  };
}
