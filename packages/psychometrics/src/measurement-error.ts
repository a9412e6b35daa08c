/**
 * Standard error of measurement: how far observed scores of one person scatter around their true score.
 *
 * @param deviation standard deviation of scores, in any unit
 * @param reliability coefficient, at most 1; one below 0 counts as 0
 * @returns the error in the unit of the scores: √(1 − reliability) · deviation
 * @throws RangeError when the reliability exceeds 1
 * Source: Lord & Novick (1968), Statistical Theories of Mental Test Scores, formula 3.8.4.
 */
export function measurementError(deviation: number, reliability: number): number {
  if (reliability > 1) throw new RangeError(`a reliability is at most 1, not ${reliability}`);
  return deviation * Math.sqrt(1 - Math.max(0, reliability));
}
