import type { ShownTable } from '../presentation';

/** A table of the case at hand; amounts are shown as books show them. */
export function booksTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  name: string | null = null,
): ShownTable {
  return {
    name,
    columns: columns.map((column) => ({ name: column, type: null })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? shownAmount(cell) : cell))),
    notes: [],
  };
}

/** Facts of a case, one a row. */
export function facts(rows: readonly (readonly [string, string | number])[]): ShownTable {
  return booksTable(['Item', 'Value'], rows);
}

/** An amount in text, such as `12,500` or `12,500.50`. */
export function shownAmount(amount: number): string {
  const [whole = '', fraction] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
