import type { Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';

/** How far the log had come when figures were read from it. */
export type AsOf = {
  /** Zero in an empty log. */
  readonly position: number;
  /** Age of the newest entry, in whole seconds; null in an empty log. */
  readonly ageS: number | null;
  readonly now: Date;
};

/** The end of the log as this snapshot sees it. */
export async function readAsOf(tx: Transaction): Promise<AsOf> {
  const [row] = await tx.execute<{ now: string; position: string | null; age_s: string | null }>(sql`
    select assay.now() as now, newest.position, floor(extract(epoch from clock_timestamp() - newest.recorded_at)) as age_s
    from (values (1)) one left join (
      select position, recorded_at from log.entry order by position desc limit 1
    ) newest on true`);
  if (!row) throw new Error('the database did not tell its time');
  return {
    position: Number(row.position ?? 0),
    ageS: row.age_s === null ? null : Math.max(0, Number(row.age_s)),
    now: new Date(row.now),
  };
}

/** All statements of a page see the log at the same position. */
export const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
