import type { ShownTable } from '../presentation';

/** A table of data or results; whole numbers from 10,000 on are grouped. */
export function dataTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  name: string | null = null,
): ShownTable {
  return {
    name,
    columns: columns.map((column) => ({ name: column, type: null })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? shownNumber(cell) : cell))),
    notes: [],
  };
}

/** A number in text, such as `12,500`. */
export function shownNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 10_000
    ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
    : String(value);
}
