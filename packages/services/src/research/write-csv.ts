import { open } from 'node:fs/promises';
import type { Row } from './table-rows';

const ROWS_AT_ONCE = 4_096;

/** Writes a table as CSV (RFC 4180) in UTF-8: a header, then its rows in their order. Answers how many rows these were. */
export async function writeCsv(path: string, header: Row, rows: Iterable<Row>): Promise<number> {
  const file = await open(path, 'wx');
  try {
    let [count, text] = [0, lineOf(header)];
    for (const row of rows) {
      text += lineOf(row);
      count += 1;
      if (count % ROWS_AT_ONCE !== 0) continue;
      await file.writeFile(text);
      text = '';
    }
    await file.writeFile(text);
    return count;
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
