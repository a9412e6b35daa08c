import { sumBy, type Groups } from '../dense/groups';
import { combine, dot, greatest, product, type Matrix } from '../dense/matrix';
import type { Coefficient } from './design';

/** Below this share of what was there, what is left is rounding. */
export const rounding = 1e-18;

type StandardError = Pick<Coefficient, 'se' | 'reason'>;

/**
 * Clustered standard errors of the coefficients of all columns: the root of factor · the sum over clusters of the squared
 * sum of influence · residual, where a row's influence is its weight in the coefficient, X A⁻¹ (Liang & Zeger 1986). Null
 * where the residuals of every cluster cancel.
 *
 * @param inverse A⁻¹ of the columns' products
 */
export function clusteredErrors(
  columns: readonly Float64Array[],
  inverse: Matrix,
  residual: Float64Array,
  cluster: Groups,
  factor: number,
): StandardError[] {
  const scores = columns.map((column) => sumBy(product(column, residual), cluster));
  // What no row's influence exceeds: tells without a look at every row that residuals do not cancel.
  const reaches = columns.map(greatest);
  const size = dot(residual, residual);
  return columns.map((_, at) => {
    const variance = squaresOf(combine(scores, inverse, at));
    const most = reaches.reduce((sum, reach, place) => sum + reach * Math.abs(weightOf(inverse, at, place)), 0);
    const isApart =
      variance > rounding * most ** 2 * size ||
      variance > rounding * squaresOf(product(combine(columns, inverse, at), residual));
    const se = Math.sqrt(factor * variance);
    return isApart && se > 0 && Number.isFinite(se) ? { se } : { se: null, reason: 'perfect_fit' };
  });
}

/** The same of one coefficient, of whose rows the influences are known. */
export function clusteredError(
  influence: Float64Array,
  residual: Float64Array,
  cluster: Groups,
  factor: number,
): StandardError {
  const one = { size: 1, values: Float64Array.of(1) };
  const [error] = clusteredErrors([influence], one, residual, cluster, factor);
  return error ?? { se: null };
}

function weightOf({ size, values }: Matrix, row: number, column: number): number {
  return values[row * size + column] ?? 0;
}

function squaresOf(values: Float64Array): number {
  return dot(values, values);
}
