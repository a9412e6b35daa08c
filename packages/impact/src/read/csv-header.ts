import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { BadInput } from './bad-input';

const headerBytes = 65_536;
const [lf, cr, quote] = [10, 13, 34];

/**
 * Names in the first record of a CSV file, in order: quoted names may hold commas, quotes and ends of lines.
 *
 * @throws BadInput where there is no record, its text is not UTF-8, a quote does not end, or lines end with CR alone
 */
export async function readHeader(path: string): Promise<string[]> {
  const name = basename(path);
  const { record, isQuoted } = firstRecord(await readStart(path));
  const text = decode(record, name);
  if (isQuoted) throw new BadInput(`${name}, line 1: a quote begins there and does not end.`);
  if (text === '') throw new BadInput(`${name}, line 1: there is no header.`);
  if (text.replaceAll(quoted, '').includes('\r'))
    throw new BadInput(`${name}: its lines end with CR alone. Write it with LF, or with CR LF.`);
  return cellsOf(text);
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Without its end of line. In UTF-8 no other character holds the bytes of a quote or of an end of a line. */
function firstRecord(bytes: Buffer): { readonly record: Buffer; readonly isQuoted: boolean } {
  let isQuoted = false;
  for (const [at, byte] of bytes.entries()) {
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === lf && !isQuoted)
      return { record: bytes.subarray(0, bytes[at - 1] === cr ? at - 1 : at), isQuoted };
  }
  return { record: bytes, isQuoted };
}

/** What was read last may be half a character where the record goes on. */
function decode(record: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(record, { stream: record.length === headerBytes });
  } catch (error) {
    throw new BadInput(`${name}, line 1: the text is not UTF-8.`, { cause: error });
  }
}

const quoted = /"(?:[^"]|"")*"/gu;

function cellsOf(record: string): string[] {
  const cells: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,]*)(,|$)/gu;
  for (let found = cell.exec(record); found !== null; found = cell.exec(record)) {
    const [, name = '', end] = found;
    cells.push(name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);
    if (end !== ',') break;
  }
  return cells;
}
