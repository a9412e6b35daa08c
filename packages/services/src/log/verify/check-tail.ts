import type { Database, Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import type { LogFault } from './report';

/** What is appended and not sealed yet has no hash; its positions follow each other up to the head all the same. */
export async function tailFault(db: Database | Transaction, sealed: number): Promise<LogFault | undefined> {
  const [row] = await db.execute<{ below: number | null; gap: number | null; last: number; next: number }>(sql`
    with tail as (
      select position, lag(position, 1, ${sealed}::bigint) over (order by position) as before
      from log.entry where position > ${sealed}
    )
    select
      (select min(position) from log.entry where position < 1)::float8 as below,
      (select min(before) + 1 from tail where position <> before + 1)::float8 as gap,
      (select coalesce(max(position), ${sealed}::bigint) from tail)::float8 as last,
      (select next_position from log.head where id = 1)::float8 as next`);
  if (!row) throw new Error('the log has no head');
  if (row.below !== null) return { position: row.below, kind: 'inserted' };
  if (row.gap !== null) return { position: row.gap, kind: 'missing' };
  if (row.last >= row.next) return { position: Math.max(row.next, sealed + 1), kind: 'inserted' };
  return row.last + 1 < row.next ? { position: row.last + 1, kind: 'missing' } : undefined;
}
