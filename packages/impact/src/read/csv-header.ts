import { open } from 'node:fs/promises';

const headerBytes = 65_536;

/** Names in the first record of a CSV file, in order: quoted names may hold commas, quotes and ends of lines. */
export async function readHeader(path: string): Promise<string[]> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return firstRecord(buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/u, ''));
  } finally {
    await file.close();
  }
}

function firstRecord(text: string): string[] {
  const cells: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gu;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, name = '', end] = found;
    cells.push(name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);
    if (end !== ',') break;
  }
  return cells;
}
