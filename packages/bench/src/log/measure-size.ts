import type { OpenMarket } from '@assay/services/testing/open-market';
import { sql } from 'drizzle-orm';
import type { Figure } from '../measure/figure';

/** Bytes that an event may take on disk for good, indexes included. */
const limit = 700;

/** What an event leaves behind once its row of the outbox is pruned: its entry, its part of the checkpoints, the triples that it vouched for. */
export async function measureSize({ owner }: OpenMarket): Promise<Figure> {
  const [row] = await owner.database.execute<{ events: number; bytes: number }>(sql`
    select (select count(*) from log.entry)::float8 as events,
      (select sum(pg_total_relation_size(relid)) from pg_partition_tree('log.entry'))::float8
        + pg_total_relation_size('log.checkpoint') + pg_total_relation_size('log.event_change') as bytes`);
  if (!row) throw new Error('the database did not tell its size');
  const bytes = row.bytes / row.events;
  const ratio = bytes / limit;
  return {
    what: 'An event on disk, with its indexes',
    against: `${limit} bytes`,
    ratio: { median: ratio, low: ratio, high: ratio },
    measured: `${Math.round(bytes)} bytes`,
    baseline: `${limit} bytes`,
    goal: 1,
  };
}
