/**
 * Standard error of one person's number-right score under the binomial error model: how far the score would
 * scatter over parallel forms of the same length. It needs no other person's answers, so it holds from the first attempt.
 *
 * @param right questions answered rightly, 0 … n
 * @param n questions scored, at least 2
 * @returns standard error in questions (divide by n for a share)
 * @throws RangeError when the counts are impossible
 * Source: Lord (1957), "Do tests of the same length have the same standard errors of measurement?",
 * Educational and Psychological Measurement 17: SE = √(x(n − x) / (n − 1)).
 */
export function binomialStandardError(right: number, n: number): number {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`a standard error needs at least two questions, not ${n}`);
  if (!Number.isInteger(right) || right < 0 || right > n) throw new RangeError(`${right} of ${n} is not a score`);
  return Math.sqrt((right * (n - right)) / (n - 1));
}

/**
 * Kuder-Richardson formula 21: reliability from mean and variance alone, taking questions as equally hard.
 * It is never above KR-20, and equals the reliability that the binomial error model implies.
 *
 * @param scores number-right scores of at least two persons on the same number of questions
 * @param n questions scored, at least 2
 * @returns the coefficient (may be negative), or null when every score is the same
 * @throws RangeError when there are fewer than two persons or questions
 * Source: Kuder & Richardson (1937), Psychometrika 2; variance with divisor (persons − 1).
 */
export function kr21(scores: readonly number[], n: number): number | null {
  if (scores.length < 2 || n < 2) throw new RangeError('KR-21 needs at least two persons and two questions');
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1);
  if (variance === 0) return null;
  return (n / (n - 1)) * (1 - (mean * (n - mean)) / (n * variance));
}
