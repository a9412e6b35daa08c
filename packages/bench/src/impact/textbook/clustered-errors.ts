import type { Figures } from '../figures';
import type { Row, Rows } from './rows';

/**
 * Coefficients with errors clustered by group's cluster: residuals of a group add up to nothing, so that the means of
 * its columns play no part. The small-sample factor counts columns and one constant.
 */
export function withErrors(
  { slopes, columns, groups }: Rows,
  coefficients: Float64Array,
  solve: (right: Float64Array) => Float64Array,
  residualOf: (row: Row) => number,
): Figures {
  const n = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const clusters = new Set(groups.map(({ cluster }) => cluster)).size;
  const factor = (clusters / (clusters - 1)) * ((n - 1) / (n - columns - 1));
  return Object.fromEntries(
    slopes.map((name, slope) => {
      const unit = new Float64Array(columns);
      unit[slope] = 1;
      const weights = solve(unit);
      const scores = new Map<number, number>();
      for (const { cluster, rows } of groups) {
        let score = scores.get(cluster) ?? 0;
        for (const row of rows) score += indexOf(row, weights) * residualOf(row);
        scores.set(cluster, score);
      }
      let variance = 0;
      for (const score of scores.values()) variance += score * score;
      return [name, { coef: coefficients[slope] ?? 0, se: Math.sqrt(factor * variance) }];
    }),
  );
}

/** The row's columns times the coefficients. */
export function indexOf({ columns, values }: Row, coefficients: Float64Array): number {
  let index = 0;
  columns.forEach((column, at) => {
    index += (values[at] ?? 0) * (coefficients[column] ?? 0);
  });
  return index;
}

/** Columns times what each row says. */
export function crossed({ columns, groups }: Rows, valueOf: (row: Row) => number): Float64Array {
  const sums = new Float64Array(columns);
  for (const { rows } of groups) {
    for (const row of rows) {
      const value = valueOf(row);
      row.columns.forEach((column, at) => {
        sums[column] = (sums[column] ?? 0) + (row.values[at] ?? 0) * value;
      });
    }
  }
  return sums;
}
