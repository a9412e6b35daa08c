import type { Database } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import { storedColumns, type StoredEntry } from '../entry-bytes';
import { rowOf, type EntryRow } from './entry-row';

const PAGE = 4_000;

/** The entries of a range of positions, some thousand at once, each page read by a transaction of its own: a long one would stop the relay. */
export async function* readRows(
  db: Database,
  { from, through }: { readonly from: number; readonly through: number },
): AsyncGenerator<readonly EntryRow[]> {
  for (let next = from; next <= through; next += PAGE) {
    const last = Math.min(next + PAGE - 1, through);
    const entries = await db.execute<StoredEntry>(sql`
      select ${storedColumns} from log.entry where position between ${next} and ${last} order by position`);
    if (entries.some(({ position }, index) => position !== next + index) || entries.length !== last - next + 1)
      throw new Error(`the log lacks a position between ${next} and ${last}`);
    yield entries.map(rowOf);
  }
}
