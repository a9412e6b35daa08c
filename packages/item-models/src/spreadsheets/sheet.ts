import type { ShownTable } from '../presentation';

/** A cell as typed in: texts that start with “=” are formulas, with an apostrophe numbers kept as text. */
type SheetCell = string | number | null;

/** Rows of a sheet from A1 on. */
export type Sheet = readonly (readonly SheetCell[])[];

const letters = 'ABCDEFGHIJ';

/** A sheet as seen: letters above, row numbers at the left, formulas as formulas, empty cells empty. */
export function shownSheet(sheet: Sheet, notes: readonly string[] = []): ShownTable {
  const width = Math.max(...sheet.map((row) => row.length));
  const names = ['', ...letters.slice(0, width)];
  return {
    name: null,
    columns: names.map((name) => ({ name, type: null })),
    rows: sheet.map((row, at) => [String(at + 1), ...names.slice(1).map((_, column) => String(row[column] ?? ''))]),
    notes,
  };
}
