/**
 * Arithmetic mean.
 *
 * @param values at least one number, in any unit
 * @returns the mean, in the same unit
 * @throws RangeError when there is none
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a mean needs at least one value');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Sample standard deviation, with divisor n − 1.
 *
 * @param values numbers in any unit
 * @returns the deviation in the same unit; null for fewer than two values
 */
export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
