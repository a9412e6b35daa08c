/** A symmetric matrix that is zero further than `width` off its diagonal: row by row, cell (r, r − w) at r · (width + 1) + w. */
export type Banded = { readonly size: number; readonly width: number; readonly values: Float64Array };

/**
 * A solver of A x = b for a positive semidefinite A with a narrow band, by Cholesky's decomposition within the band: time
 * in size · width². An unknown that those before it explain, so that less than `tolerance` of its `scale` is left, is 0.
 *
 * Source: Golub & Van Loan, Matrix Computations, section 4.3.5.
 */
export function bandedSolver({ size, width, values }: Banded, scale: Float64Array, tolerance = 1e-10) {
  const stride = width + 1;
  const root = values.slice();
  for (let row = 0; row < size; row++) {
    const first = Math.max(0, row - width);
    for (let column = first; column <= row; column++) {
      let left = root[row * stride + row - column] ?? 0;
      for (let at = Math.max(first, column - width); at < column; at++) {
        left -= (root[row * stride + row - at] ?? 0) * (root[column * stride + column - at] ?? 0);
      }
      root[row * stride + row - column] = column < row ? divided(left, root[column * stride] ?? 0) : left;
    }
    const pivot = root[row * stride] ?? 0;
    root[row * stride] = pivot > tolerance * (scale[row] ?? 0) ? Math.sqrt(pivot) : 0;
  }

  return (right: Float64Array): Float64Array => {
    const solution = right.slice();
    for (let row = 0; row < size; row++) {
      let left = solution[row] ?? 0;
      for (let at = Math.max(0, row - width); at < row; at++) {
        left -= (root[row * stride + row - at] ?? 0) * (solution[at] ?? 0);
      }
      solution[row] = divided(left, root[row * stride] ?? 0);
    }
    for (let row = size - 1; row >= 0; row--) {
      let left = solution[row] ?? 0;
      for (let at = row + 1; at < Math.min(size, row + stride); at++) {
        left -= (root[at * stride + at - row] ?? 0) * (solution[at] ?? 0);
      }
      solution[row] = divided(left, root[row * stride] ?? 0);
    }
    return solution;
  };
}

/** A pivot of 0 is an unknown that is left out. */
function divided(value: number, pivot: number): number {
  return pivot === 0 ? 0 : value / pivot;
}
