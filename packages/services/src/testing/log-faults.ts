import { sql } from 'drizzle-orm';
import type { Market } from './open-market';

type Owned = Pick<Market, 'owner'>;

const numberOf = async ({ owner }: Owned, query: ReturnType<typeof sql>): Promise<number> => {
  const [row] = await owner.database.execute<{ n: number }>(query);
  return row?.n ?? Number.NaN;
};

export const countUnsettled = (market: Owned) =>
  numberOf(market, sql`select count(*)::int as n from log.outbox where settled_at is null`);

/** Events that the log lacks or has twice, positions that are left out, and notices that were written twice. */
export const countLogFaults = (market: Owned) =>
  numberOf(
    market,
    sql`select (
      (select count(*) from log.outbox o left join log.entry e on e.event_id = o.id where e.event_id is null) +
      (select count(*) - count(distinct event_id) from log.entry) +
      (select coalesce(max(position), 0) - count(*) from log.entry) +
      (select next_position - 1 - (select count(*) from log.entry) from log.head) +
      (select count(*) - count(distinct (account_id, event_id)) from identity.notice)
    )::int as n`,
  );
