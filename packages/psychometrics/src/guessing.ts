/**
 * The distribution of the number of successes in independent trials with unlike probabilities
 * (Poisson-binomial), by the exact convolution recursion.
 *
 * @param probabilities one probability of success per trial, each in [0, 1]
 * @returns `pmf[k]` = P(exactly k successes), length `probabilities.length + 1`, sums to 1
 * @throws RangeError when a probability lies outside [0, 1]
 * Source: Wang (1993), "On the number of successes in independent trials", Statistica Sinica 3; the recursion
 * is the one that Lord & Wingersky (1984), Applied Psychological Measurement 8, use for number-right scores.
 */
export function poissonBinomial(probabilities: readonly number[]): number[] {
  let pmf = [1];
  for (const p of probabilities) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies in [0, 1], not ${p}`);
    const next = Array.from({ length: pmf.length + 1 }, () => 0);
    for (const [k, mass] of pmf.entries()) {
      next[k] = (next[k] ?? 0) + mass * (1 - p);
      next[k + 1] = (next[k + 1] ?? 0) + mass * p;
    }
    pmf = next;
  }
  return pmf;
}

/**
 * The chance that a person who picks every option at random, each with the same probability, reaches the mark.
 *
 * @param optionCounts number of options of each scored question (one key each)
 * @param mark number of right answers needed to pass
 * @returns probability in [0, 1]; 1 when the mark is 0, 0 when it exceeds the number of questions
 * @throws RangeError when a question has fewer than one option or the mark is not a whole number
 * Source: upper tail of {@link poissonBinomial} with p = 1 / options.
 */
export function passingByGuessing(optionCounts: readonly number[], mark: number): number {
  if (!Number.isInteger(mark)) throw new RangeError(`a mark is a whole number of right answers, not ${mark}`);
  if (optionCounts.some((count) => !Number.isInteger(count) || count < 1)) {
    throw new RangeError('every question has at least one option');
  }
  const pmf = poissonBinomial(optionCounts.map((count) => 1 / count));
  // Summed from the small end, so that tiny tails keep their digits.
  return pmf.slice(Math.max(0, mark)).reduceRight((sum, mass) => sum + mass, 0);
}
