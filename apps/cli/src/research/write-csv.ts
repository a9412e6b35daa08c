import { open } from 'node:fs/promises';
import type { Row } from '@assay/services/research/table-rows';

const ROWS_AT_ONCE = 4_096;

/** Writes a table as CSV (RFC 4180) in UTF-8: a header, then its rows in their order. */
export async function writeCsv(path: string, header: Row, rows: readonly Row[]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(lineOf(header));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await file.writeFile(
        rows
          .slice(from, from + ROWS_AT_ONCE)
          .map(lineOf)
          .join(''),
      );
  } finally {
    await file.close();
  }
}

function lineOf(cells: Row): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
