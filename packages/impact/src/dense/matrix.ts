/** A symmetric matrix, row by row. */
export type Matrix = { readonly size: number; readonly values: Float64Array };

/** The sum of products, in four parts, since each addition to one sum waits for the one before. */
export function dot(one: Float64Array, other: Float64Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const end = one.length - (one.length % 4);
  for (let row = 0; row < end; row += 4) {
    first += (one[row] ?? 0) * (other[row] ?? 0);
    second += (one[row + 1] ?? 0) * (other[row + 1] ?? 0);
    third += (one[row + 2] ?? 0) * (other[row + 2] ?? 0);
    fourth += (one[row + 3] ?? 0) * (other[row + 3] ?? 0);
  }
  for (let row = end; row < one.length; row++) first += (one[row] ?? 0) * (other[row] ?? 0);
  return first + second + (third + fourth);
}

export function sum(column: Float64Array): number {
  let total = 0;
  for (let row = 0; row < column.length; row++) total += column[row] ?? 0;
  return total;
}

/** The greatest absolute value. */
export function greatest(column: Float64Array): number {
  let most = 0;
  for (let row = 0; row < column.length; row++) most = Math.max(most, Math.abs(column[row] ?? 0));
  return most;
}

/** Combination of columns with the weights in one row of a matrix. */
export function combine(columns: readonly Float64Array[], { size, values }: Matrix, row: number): Float64Array {
  const combined = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, at) => addTimes(combined, column, values[row * size + at] ?? 0));
  return combined;
}

function addTimes(sums: Float64Array, column: Float64Array, weight: number): void {
  if (weight === 0) return;
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + weight * (column[at] ?? 0);
}

/** Each value times the other column's. */
export function product(one: Float64Array, other: Float64Array): Float64Array {
  const products = new Float64Array(one.length);
  for (let row = 0; row < products.length; row++) products[row] = (one[row] ?? 0) * (other[row] ?? 0);
  return products;
}

/**
 * Products of each column with each.
 *
 * @param weighted the same columns times the rows' weights, where they have any
 */
export function gram(columns: readonly Float64Array[], weighted = columns): Matrix {
  const size = columns.length;
  const values = new Float64Array(size * size);
  weighted.forEach((one, row) => {
    columns.slice(0, row + 1).forEach((other, column) => {
      const product = dot(one, other);
      values[row * size + column] = product;
      values[column * size + row] = product;
    });
  });
  return { size, values };
}

/** The matrix times a vector. */
export function times({ size, values }: Matrix, vector: Float64Array): Float64Array {
  const image = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) sum += (values[row * size + column] ?? 0) * (vector[column] ?? 0);
    image[row] = sum;
  }
  return image;
}

/**
 * Inverse of a positive semidefinite matrix by Gauss-Jordan elimination in order (the sweep operator: Goodnight 1979,
 * A Tutorial on the SWEEP Operator). A column that those before it explain, so that less than `tolerance` of its `scale`
 * is left, is named in `dropped` and has zeros in the inverse.
 */
export function invert(
  { size, values }: Matrix,
  scale: readonly number[],
  tolerance = 1e-10,
): { inverse: Matrix; dropped: number[] } {
  const swept = values.slice();
  const cell = (row: number, column: number) => swept[row * size + column] ?? 0;
  const dropped: number[] = [];
  for (let pivot = 0; pivot < size; pivot++) {
    const diagonal = cell(pivot, pivot);
    if (!(diagonal > tolerance * (scale[pivot] ?? 0))) {
      dropped.push(pivot);
      for (let at = 0; at < size; at++) {
        swept[pivot * size + at] = 0;
        swept[at * size + pivot] = 0;
      }
      continue;
    }
    for (let at = 0; at < size; at++) swept[pivot * size + at] = cell(pivot, at) / diagonal;
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = cell(row, pivot);
      for (let at = 0; at < size; at++) swept[row * size + at] = cell(row, at) - factor * cell(pivot, at);
      swept[row * size + pivot] = -factor / diagonal;
    }
    swept[pivot * size + pivot] = 1 / diagonal;
  }
  return { inverse: { size, values: swept }, dropped };
}
