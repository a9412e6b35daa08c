/** A symmetric matrix, row by row from its first cell that is not zero up to the diagonal: what lies before is zero. */
export type Envelope = {
  /** Of each row: the column of its first cell. */
  readonly first: Int32Array;
  /** Of each row: the place of column 0, were it there; the cell (r, c) is at `origins[r] + c`. */
  readonly origins: Int32Array;
  readonly values: Float64Array;
};

/** One with zeros only. */
export function emptyEnvelope(first: Int32Array): Envelope {
  const origins = new Int32Array(first.length);
  let cells = 0;
  for (let row = 0; row < first.length; row++) {
    origins[row] = cells - (first[row] ?? 0);
    cells += row - (first[row] ?? 0) + 1;
  }
  return { first, origins, values: new Float64Array(cells) };
}

/** Multiplications, at most, that it takes to decompose a matrix with such rows. */
export function workOf(first: Int32Array): number {
  return first.reduce((sum, column, row) => sum + (row - column) ** 2, 0);
}

/**
 * A solver of A x = b for a positive semidefinite A, by Cholesky's decomposition within its envelope, which stays as it is.
 * An unknown that those before it explain, so that less than `tolerance` of its `scale` is left, is 0.
 *
 * Source: George & Liu 1981, Computer Solution of Large Sparse Positive Definite Systems, chapter 4.
 */
export function envelopeSolver({ first, origins, values }: Envelope, scale: Float64Array, tolerance = 1e-10) {
  const root = values.slice();
  const size = first.length;
  for (let row = 0; row < size; row++) {
    const own = origins[row] ?? 0;
    const begin = first[row] ?? 0;
    for (let column = begin; column <= row; column++) {
      const others = origins[column] ?? 0;
      let left = root[own + column] ?? 0;
      for (let at = Math.max(begin, first[column] ?? 0); at < column; at++) {
        left -= (root[own + at] ?? 0) * (root[others + at] ?? 0);
      }
      root[own + column] = column < row ? divided(left, root[others + column] ?? 0) : left;
    }
    const pivot = root[own + row] ?? 0;
    root[own + row] = pivot > tolerance * (scale[row] ?? 0) ? Math.sqrt(pivot) : 0;
  }

  return (right: Float64Array): Float64Array => {
    const solution = right.slice();
    for (let row = 0; row < size; row++) {
      const own = origins[row] ?? 0;
      let left = solution[row] ?? 0;
      for (let at = first[row] ?? 0; at < row; at++) left -= (root[own + at] ?? 0) * (solution[at] ?? 0);
      solution[row] = divided(left, root[own + row] ?? 0);
    }
    for (let row = size - 1; row >= 0; row--) {
      const own = origins[row] ?? 0;
      const found = divided(solution[row] ?? 0, root[own + row] ?? 0);
      solution[row] = found;
      for (let at = first[row] ?? 0; at < row; at++) {
        solution[at] = (solution[at] ?? 0) - (root[own + at] ?? 0) * found;
      }
    }
    return solution;
  };
}

/** A pivot of 0 is an unknown that is left out. */
function divided(value: number, pivot: number): number {
  return pivot === 0 ? 0 : value / pivot;
}
