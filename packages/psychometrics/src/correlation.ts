import { mean } from './moments';

/**
 * Pearson's product-moment correlation. Of a right-or-wrong question with the score on the rest of the form it is the
 * corrected point-biserial correlation (item-rest correlation): the question itself is not in the score that it is held
 * against, which would raise every value.
 *
 * @param xs one value a person
 * @param ys the other value of each, in the same order
 * @returns r in [−1, 1]; null for fewer than three pairs or where either does not vary
 * @throws RangeError when the lists differ in length
 * Source: Henrysson (1963), "Correction of item-total correlations in item analysis", Psychometrika 28.
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}`);
  if (xs.length < 3) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[at] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // Sums of squares that only rounding keeps from nought are nought.
  const negligible = 1e-20 * xs.length;
  return xx <= negligible || yy <= negligible ? null : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
