import type { Quartiles } from '@assay/domain/assessment/statistics';

/**
 * A quantile by linear interpolation between order statistics (type 7, as `percentile_cont` of SQL).
 *
 * @param ordered numbers in ascending order, at least one
 * @param share 0 … 1
 * @returns the quantile, in the unit of the numbers
 * @throws RangeError when there are no numbers or the share is none
 * Source: Hyndman & Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50.
 */
export function quantile(ordered: readonly number[], share: number): number {
  if (ordered.length === 0 || !(share >= 0 && share <= 1)) throw new RangeError('a quantile needs values and a share');
  const place = share * (ordered.length - 1);
  const below = ordered[Math.floor(place)] ?? 0;
  const above = ordered[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle half of values and their median, by `quantile`; null without values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const ordered = values.toSorted((x, y) => x - y);
  return { lower: quantile(ordered, 0.25), median: quantile(ordered, 0.5), upper: quantile(ordered, 0.75) };
}
