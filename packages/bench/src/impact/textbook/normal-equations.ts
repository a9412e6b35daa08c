import type { Group, Row } from './rows';

/** Products of all columns less their weighted means by group, as a full matrix; `weightOf` tells each row's weight. */
export function productsWithin(
  groups: readonly Group[],
  columns: number,
  weightOf: (row: Row) => number,
): Float64Array[] {
  const matrix = Array.from({ length: columns }, () => new Float64Array(columns));
  for (const { rows } of groups) {
    const sums = new Map<number, number>();
    let weights = 0;
    for (const row of rows) {
      const weight = weightOf(row);
      weights += weight;
      row.columns.forEach((one, at) => {
        const value = weight * (row.values[at] ?? 0);
        sums.set(one, (sums.get(one) ?? 0) + value);
        row.columns.forEach((other, to) => add(matrix, one, other, value * (row.values[to] ?? 0)));
      });
    }
    if (weights === 0) continue;
    for (const [one, sum] of sums) for (const [other, with_] of sums) add(matrix, one, other, (-sum * with_) / weights);
  }
  return matrix;
}

function add(matrix: readonly Float64Array[], row: number, column: number, value: number): void {
  const cells = matrix[row];
  if (cells) cells[column] = (cells[column] ?? 0) + value;
}

/** Solves A x = b for several b by Cholesky's decomposition. */
export function solver(matrix: readonly Float64Array[]): (right: Float64Array) => Float64Array {
  const root: Float64Array[] = [];
  matrix.forEach((cells, row) => {
    const line = new Float64Array(row + 1);
    for (let column = 0; column <= row; column += 1) {
      const other = column === row ? line : (root[column] ?? line);
      let left = cells[column] ?? 0;
      for (let at = 0; at < column; at += 1) left -= (line[at] ?? 0) * (other[at] ?? 0);
      line[column] = column === row ? Math.sqrt(left) : left / (other[column] ?? 1);
    }
    root.push(line);
  });
  return (right) => {
    const solution = right.slice();
    root.forEach((line, row) => {
      let left = solution[row] ?? 0;
      for (let at = 0; at < row; at += 1) left -= (line[at] ?? 0) * (solution[at] ?? 0);
      solution[row] = left / (line[row] ?? 1);
    });
    for (let row = root.length - 1; row >= 0; row -= 1) {
      solution[row] = (solution[row] ?? 0) / (root[row]?.[row] ?? 1);
      for (let at = 0; at < row; at += 1) {
        solution[at] = (solution[at] ?? 0) - (root[row]?.[at] ?? 0) * (solution[row] ?? 0);
      }
    }
    return solution;
  };
}
