import { logAppend } from '@assay/services/log/append';
import { relayUnrelayed } from '@assay/services/outbox/relay-unrelayed';
import { sampleMasterKey } from '@assay/services/testing/log';
import type { OpenMarket } from '@assay/services/testing/open-market';
import { outbox } from '@assay/db/schema/log';
import { asc, eq, isNull, sql } from 'drizzle-orm';
import type { EventId } from '@assay/domain/kernel/id';
import type { Figure } from '../measure/figure';
import { copyAgain } from './copy-rows';
import { rateFigure, type Timed } from './rate';

/** A rate of at least a quarter of the baseline's. */
const goal = 4;

const BATCH = 1_000;

/**
 * From the outbox into the log, as the worker does it but for the queue in between: claim, mark, and append with the
 * consumptions, in batches; against COPY of the same rows into a table of the same columns and indexes.
 */
export async function measureDelivery(market: OpenMarket, rounds: number, events: number): Promise<Figure> {
  const timed: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await fillOutbox(market, events);
    const startedAt = performance.now();
    await deliverAll(market);
    const subject = performance.now() - startedAt;
    timed.push({ subject, baseline: await copyAgain(market.urls.owner, events) });
  }
  return rateFigure({ what: 'Relay and append', against: 'COPY of the same rows', goal, rows: events }, timed);
}

/** Events of the acts before, again and again under ids of their own, each vouching for as many rows as it did. */
async function fillOutbox({ owner }: OpenMarket, events: number): Promise<void> {
  await owner.database.execute(sql`
    with added as (
      insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload)
      select gen_random_uuid(), kind, kind_version, actor, request_id, changes, payload
      from generate_series(1, ${events}::int), (select * from log.outbox order by seq limit 1000) written
      limit ${events}::int
      returning id, changes
    )
    insert into log.event_change (table_name, row_id, row_version, event_id)
    select change ->> 'table', gen_random_uuid(), 1, added.id from added, jsonb_array_elements(added.changes) as change`);
}

async function deliverAll(market: OpenMarket): Promise<void> {
  const append = logAppend([], sampleMasterKey);
  const relayed: EventId[] = [];
  const relay = () => relayUnrelayed(market.system(), BATCH, async (ids) => void relayed.push(...ids));
  while ((await relay()) > 0);
  // Whoever appends one event takes along what else waits; the queue's own work for each is not part of this.
  for (let next = relayed[0]; next !== undefined; next = await firstUnsettled(market)) {
    const [event] = await market.owner.database.select().from(outbox).where(eq(outbox.id, next));
    if (!event) throw new Error('an event was relayed that the outbox does not hold');
    await append.consume(market.system(), event);
  }
}

async function firstUnsettled({ owner }: OpenMarket): Promise<EventId | undefined> {
  const [row] = await owner.database
    .select({ id: outbox.id })
    .from(outbox)
    .where(isNull(outbox.settledAt))
    .orderBy(asc(outbox.relayedAt), asc(outbox.seq))
    .limit(1);
  return row?.id;
}
