import type { Chart, ChartRow, RowLabel } from './chart';

/** So many groups without a figure are drawn; more of them would make a picture that is mostly empty. */
const mostWithout = 3;
const groupSets: readonly RowLabel['set'][] = ['field', 'region', 'country'];

/** The rows of a picture, and how many groups without a figure it leaves to its table. */
export function drawnRows({ rows }: Pick<Chart, 'rows'>): {
  readonly rows: readonly ChartRow[];
  readonly left: number;
} {
  const isLeft = ({ label, percent }: ChartRow) => percent === null && groupSets.includes(label.set);
  const left = rows.filter(isLeft).length;
  return left > mostWithout ? { rows: rows.filter((row) => !isLeft(row)), left } : { rows, left: 0 };
}
