import { mean, standardDeviation } from './moments';

/**
 * Reliability of number-right scores where everybody answers a form of their own, drawn at random: the share of the
 * variance of scores that is between people. It is 1 − MSW / MSB of the one-way analysis of variance of right and wrong
 * answers by person (questions nested in people). Unlike KR-20 it counts as error that some forms are harder than others,
 * since nobody is told which they had; unlike KR-20 it needs no question to be answered by two people. It is KR-21
 * but for 1 / (people·(n − 1)), and so never exceeds 1. Forms that are balanced by objective are more alike than purely random
 * ones, so it errs on the low side.
 *
 * @param scores right answers, one a person, each of n questions
 * @param n scored questions of a form, at least 2
 * @returns the coefficient, at most 1, possibly negative; null for fewer than two people or when all scores are alike
 * @throws RangeError when a form has fewer than two questions or a score is none of it
 * Source: Brennan (2001), Generalizability Theory, chapter 2 (the nested design i:p); Lord (1955), "Sampling fluctuations resulting
 * from the sampling of test items", Psychometrika 20; Hoyt (1941), Psychometrika 6, for reliability from mean squares.
 */
export function randomFormsReliability(scores: readonly number[], n: number): number | null {
  if (n < 2) throw new RangeError(`a reliability needs at least two questions, not ${n}`);
  if (scores.some((score) => score < 0 || score > n)) throw new RangeError(`a score lies between 0 and ${n}`);
  const deviation = standardDeviation(scores);
  if (deviation === null || deviation === 0) return null;
  const between = deviation ** 2 / n;
  const within = mean(scores.map((score) => (score * (n - score)) / n)) / (n - 1);
  return 1 - within / between;
}
