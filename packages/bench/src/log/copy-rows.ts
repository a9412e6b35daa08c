import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';

/** Milliseconds that COPY takes for the newest rows of the log, into a table of the same columns and indexes. */
export async function copyAgain(ownerUrl: string, rows: number): Promise<number> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    // A row as text is a line of CSV between parentheses.
    const lines = await sql<{ line: string }[]>`
      select substr(e::text, 2, length(e::text) - 2) || chr(10) as line from log.entry e order by position desc limit ${rows}`;
    await sql`create table if not exists public.copied (like log.entry including defaults including indexes)`;
    await sql`truncate public.copied`;
    const startedAt = performance.now();
    await pipeline(
      Readable.from(inChunks(lines.map(({ line }) => line))),
      await sql`copy public.copied from stdin (format csv)`.writable(),
    );
    const took = performance.now() - startedAt;
    const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`select count(*)::int as count from public.copied`;
    if (count !== rows) throw new Error(`${count} rows were copied, not ${rows}`);
    return took;
  } finally {
    await sql.end();
  }
}

function* inChunks(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += 500) yield lines.slice(at, at + 500).join('');
}
