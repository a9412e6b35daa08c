/**
 * Least squares on columns written out one by one, by Householder's QR decomposition: slow, and free of every shortcut
 * that it is held against. Returns coefficients, and the rows' residuals.
 */
export function denseRegression(columns: readonly (readonly number[])[], outcome: readonly number[]) {
  const count = columns.length;
  const work = [...columns, outcome].map((column) => [...column]);
  const cell = (column: number, row: number) => work[column]?.[row] ?? 0;
  for (let pivot = 0; pivot < count; pivot++) {
    const reflector = (work[pivot] ?? []).map((value, row) => (row < pivot ? 0 : value));
    const norm = Math.hypot(...reflector);
    reflector[pivot] = (reflector[pivot] ?? 0) + (cell(pivot, pivot) >= 0 ? norm : -norm);
    const square = reflector.reduce((sum, value) => sum + value * value, 0);
    if (square === 0) throw new RangeError('A column is a combination of others.');
    for (const column of work.slice(pivot)) {
      const product = reflector.reduce((sum, value, row) => sum + value * (column[row] ?? 0), 0);
      reflector.forEach((value, row) => {
        column[row] = (column[row] ?? 0) - (2 * product * value) / square;
      });
    }
  }
  const coefficients = columns.map(() => 0);
  for (let row = count - 1; row >= 0; row--) {
    const known = coefficients.reduce(
      (sum, value, column) => (column > row ? sum + cell(column, row) * value : sum),
      0,
    );
    coefficients[row] = (cell(count, row) - known) / cell(row, row);
  }
  const fitted = outcome.map((_, row) =>
    columns.reduce((sum, column, at) => sum + (column[row] ?? 0) * (coefficients[at] ?? 0), 0),
  );
  return { coefficients, residual: outcome.map((value, row) => value - (fitted[row] ?? 0)) };
}

/** A column for each level but those in `without`: 1 in its rows, else 0. */
export function indicators(codes: readonly number[], without: readonly number[]): number[][] {
  const levels = [...new Set(codes)].filter((level) => !without.includes(level)).toSorted((one, other) => one - other);
  return levels.map((level) => codes.map((code) => (code === level ? 1 : 0)));
}
