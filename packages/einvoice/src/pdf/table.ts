import type { Box, Sheet, TextLine } from './sheet';
import { styles } from './theme';

export type Column = Box & { readonly label: string };

/** Shorter rows move to the next page whole; longer ones may break between their lines. */
const unbrokenLines = 6;

/** A table whose heads return on every page that it reaches. `rows` hold the wrapped lines of each cell. */
export function drawTable(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly (readonly TextLine[])[])[],
): void {
  sheet.group('Table', () => {
    drawHead(sheet, columns);
    for (const row of rows) drawRow(sheet, columns, row);
  });
}

function drawHead(sheet: Sheet, columns: readonly Column[]): void {
  sheet.group('TR', () => {
    for (const column of columns) {
      sheet.tagged('TH', () => sheet.place({ text: column.label, style: styles.label }, column));
    }
  });
  sheet.y += styles.label.leading + 4;
  sheet.rule();
  sheet.y += 6;
}

function drawRow(sheet: Sheet, columns: readonly Column[], row: readonly (readonly TextLine[])[]): void {
  let rest = row;
  const longest = Math.max(...row.map((cell) => cell.length));
  if (longest <= unbrokenLines && heightOf(row) + 8 > sheet.space) nextPage(sheet, columns);
  while (rest.some((cell) => cell.length > 0)) {
    if (sheet.space < 2 * styles.body.leading) nextPage(sheet, columns);
    const fitting = rest.map((cell) => fit(cell, sheet.space - 8));
    drawCells(sheet, columns, fitting);
    rest = rest.map((cell, index) => cell.slice(fitting[index]?.length));
  }
  sheet.y += 5;
  sheet.rule();
  sheet.y += 6;
}

function drawCells(sheet: Sheet, columns: readonly Column[], row: readonly (readonly TextLine[])[]): void {
  const from = sheet.y;
  sheet.group('TR', () => {
    for (const [index, column] of columns.entries()) {
      sheet.tagged('TD', () => sheet.stack(row[index] ?? [], column, from));
    }
  });
  sheet.y = from + heightOf(row);
}

function nextPage(sheet: Sheet, columns: readonly Column[]): void {
  sheet.newPage();
  drawHead(sheet, columns);
}

function fit(cell: readonly TextLine[], space: number): readonly TextLine[] {
  let used = 0;
  const end = cell.findIndex(({ style }) => (used += style.leading) > space);
  return end === -1 ? cell : cell.slice(0, end);
}

function heightOf(row: readonly (readonly TextLine[])[]): number {
  return Math.max(...row.map((cell) => cell.reduce((height, { style }) => height + style.leading, 0)));
}
