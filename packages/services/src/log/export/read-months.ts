import type { Database } from '@assay/db/connect';
import { sql } from 'drizzle-orm';

/** A month (UTC) of the log, as far as it is sealed: an unbroken range of positions. */
export type SealedMonth = {
  /** Such as `2026-11`. */
  readonly month: string;
  readonly from: number;
  readonly through: number;
  /** Whether nothing more can come: the month is over and all of it is sealed. */
  readonly isComplete: boolean;
};

type Month = { readonly month: string; readonly from: number; readonly isOver: boolean };

/** The months of the log up to its last sealed position, oldest first. */
export async function readMonths(db: Database, sealedThrough: number): Promise<readonly SealedMonth[]> {
  // An hour after its end no transaction is under way that took its time before it.
  const months = await db.execute<Month>(sql`
    with known as (
      select (select recorded_at from log.entry order by position limit 1) as since,
             (select recorded_at from log.entry where position = ${sealedThrough}) as until
    ),
    span as (
      select month at time zone 'UTC' as start, (month + interval '1 month') at time zone 'UTC' as stop
      from known, generate_series(
        date_trunc('month', since at time zone 'UTC'), date_trunc('month', until at time zone 'UTC'), interval '1 month') as month
    )
    select to_char(start at time zone 'UTC', 'YYYY-MM') as month, first.position::float8 as "from",
      now() > stop + interval '1 hour'
        and not exists (select from log.entry where position > ${sealedThrough} and recorded_at < stop) as "isOver"
    from span cross join lateral (
      select min(position) as position from log.entry where recorded_at >= start and recorded_at < stop) as first
    where first.position <= ${sealedThrough}
    order by start`);
  return months.map(({ month, from, isOver }, index) => {
    const next = months[index + 1];
    return { month, from, through: next ? next.from - 1 : sealedThrough, isComplete: next !== undefined || isOver };
  });
}
