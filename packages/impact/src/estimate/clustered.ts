import type { Groups } from '../dense/groups';
import type { Matrix } from '../dense/matrix';

/**
 * Variance of one coefficient with clustered rows, before any small-sample factor: the sum over clusters of the squared
 * sum of influence · residual, where a row's influence is its weight in the coefficient, X A⁻¹ (Liang & Zeger 1986).
 */
export function clusteredVariance(influence: Float64Array, residual: Float64Array, { codes, levels }: Groups): number {
  const scores = new Float64Array(levels);
  for (let row = 0; row < influence.length; row++) {
    const code = codes[row] ?? 0;
    scores[code] = (scores[code] ?? 0) + (influence[row] ?? 0) * (residual[row] ?? 0);
  }
  return scores.reduce((sum, score) => sum + score * score, 0);
}

/** Combination of columns with the weights in one row of a matrix. */
export function combine(columns: readonly Float64Array[], { size, values }: Matrix, row: number): Float64Array {
  const combined = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, at) => {
    const weight = values[row * size + at] ?? 0;
    if (weight === 0) return;
    for (let place = 0; place < combined.length; place++) {
      combined[place] = (combined[place] ?? 0) + weight * (column[place] ?? 0);
    }
  });
  return combined;
}
