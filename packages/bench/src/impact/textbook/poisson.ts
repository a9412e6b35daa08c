import type { Figures } from '../figures';
import { crossed, indexOf, withErrors } from './clustered-errors';
import { productsWithin, solver } from './normal-equations';
import type { Group, Row, Rows } from './rows';

const mostSteps = 50;
const precision = 1e-11;

/**
 * Poisson with the effect of the groups by Newton's method on the likelihood given their totals (Hausman, Hall & Griliches
 * 1984): rows are shares of the total of their group. Groups and columns without any outcome say nothing and are left out.
 */
export function textbookPoisson(given: Rows): Figures {
  const rows = withoutZeros(given);
  const coefficients = new Float64Array(rows.columns);
  for (let step = 0; step < mostSteps; step += 1) {
    const expected = expectedOf(rows.groups, coefficients);
    const solve = solver(productsWithin(rows.groups, rows.columns, (row) => expected.get(row) ?? 0));
    const residualOf = (row: Row) => row.outcome - (expected.get(row) ?? 0);
    const change = solve(crossed(rows, residualOf));
    if (change.every((value) => Math.abs(value) < precision)) return withErrors(rows, coefficients, solve, residualOf);
    change.forEach((value, at) => {
      coefficients[at] = (coefficients[at] ?? 0) + value;
    });
  }
  throw new Error('the textbook found no maximum');
}

function expectedOf(groups: readonly Group[], coefficients: Float64Array): Map<Row, number> {
  const expected = new Map<Row, number>();
  for (const { rows } of groups) {
    const shares = rows.map((row) => Math.exp(indexOf(row, coefficients)));
    const scale = totalOf(rows) / shares.reduce((sum, share) => sum + share, 0);
    rows.forEach((row, at) => expected.set(row, (shares[at] ?? 0) * scale));
  }
  return expected;
}

const totalOf = (rows: readonly Row[]) => rows.reduce((sum, { outcome }) => sum + outcome, 0);

function withoutZeros(given: Rows): Rows {
  return { ...given, groups: given.groups.filter(({ rows }) => rows.some(({ outcome }) => outcome !== 0)) };
}
