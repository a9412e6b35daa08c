import type { Figures } from '../figures';
import { crossed, indexOf, withErrors } from './clustered-errors';
import { productsWithin, solver } from './normal-equations';
import type { Group, Row, Rows } from './rows';

/** Least squares with the effect of the groups, by the normal equations of what is left of all other columns. */
export function textbookLeastSquares(rows: Rows): Figures {
  const outcomes = lessMeans(rows.groups, ({ outcome }) => outcome);
  const solve = solver(productsWithin(rows.groups, rows.columns, () => 1));
  const coefficients = solve(crossed(rows, (row) => outcomes.get(row) ?? 0));
  const residuals = lessMeans(rows.groups, (row) => row.outcome - indexOf(row, coefficients));
  return withErrors(rows, coefficients, solve, (row) => residuals.get(row) ?? 0);
}

function lessMeans(groups: readonly Group[], valueOf: (row: Row) => number): Map<Row, number> {
  const left = new Map<Row, number>();
  for (const { rows } of groups) {
    const mean = rows.reduce((sum, row) => sum + valueOf(row), 0) / rows.length;
    for (const row of rows) left.set(row, valueOf(row) - mean);
  }
  return left;
}
