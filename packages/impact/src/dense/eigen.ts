import type { Matrix } from './matrix';

const mostSweeps = 50;
/** Share of the trace at which what is off the diagonal is rounding. */
const negligible = 1e-15;

/**
 * Eigenvalues and, row by row, eigenvectors of a symmetric matrix by Jacobi's rotations, which are quick for the few columns
 * of a regression. They end once nothing off the diagonal is above 1e-15 of the trace: eigenvalues are exact to about that
 * share of the trace, and not of themselves.
 *
 * Source: Golub & Van Loan, Matrix Computations, section 8.5.
 */
export function eigen({ size, values: given }: Matrix): { readonly values: Float64Array; readonly vectors: Matrix } {
  const matrix = given.slice();
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at++) vectors[at * size + at] = 1;
  const cell = (row: number, column: number) => matrix[row * size + column] ?? 0;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let diagonal = 0;
    let off = 0;
    for (let row = 0; row < size; row++) {
      diagonal += Math.abs(cell(row, row));
      for (let column = 0; column < row; column++) off = Math.max(off, Math.abs(cell(row, column)));
    }
    if (off <= negligible * diagonal) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (cell(p, q) === 0) continue;
        const tau = (cell(q, q) - cell(p, p)) / (2 * cell(p, q));
        const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        const turn = (values: Float64Array, one: number, other: number) => {
          const [left, right] = [values[one] ?? 0, values[other] ?? 0];
          values[one] = cosine * (left - tangent * right);
          values[other] = cosine * (right + tangent * left);
        };
        for (let at = 0; at < size; at++) turn(matrix, at * size + p, at * size + q);
        for (let at = 0; at < size; at++) turn(matrix, p * size + at, q * size + at);
        for (let at = 0; at < size; at++) turn(vectors, p * size + at, q * size + at);
      }
    }
  }
  return { values: Float64Array.from({ length: size }, (_, at) => cell(at, at)), vectors: { size, values: vectors } };
}
