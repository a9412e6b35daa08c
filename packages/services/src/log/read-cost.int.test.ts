import { connect, type Connection } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { listEntries } from '../operator/list-entries';
import { readEntry } from '../operator/read-entry';
import { readDelivery } from '../outbox/read-delivery';
import { useMarket } from '../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../testing/log';
import { listOwnEntries } from './list-own';
import { readLogProof } from './read-proof';
import { beginSealing, sealNext } from './seal';

// What is asked often reads about as many entries as it answers, however many months the log has.

const market = useMarket();
const signer = sampleLogSigner();
const ENTRIES = 12_000;
/** At three an hour there are more in each month: whoever reads a month of the log for a page reads too much. */
const LESS_THAN_A_MONTH = 2_000;
let person: ServiceContext;
let operator: ServiceContext;
let eventId: unknown;
// One connection of each, which tells afterwards what it has read.
let connections: Readonly<Record<'marketplace' | 'worker', Connection>>;

beforeAll(async () => {
  const single = (url: string) => connect(url, { maxConnections: 1 });
  connections = { marketplace: single(market.urls.marketplace), worker: single(market.urls.worker) };
  const { database } = market.owner;
  const accountId = await market.member('Ada');
  [person, operator] = [market.as(accountId), market.as(await market.member('Olga'), ['operator'])];
  await database.execute(sql`select log.make_partitions(now() - interval '6 months', now())`);
  await appendEntries(database, ENTRIES);
  await database.transaction(async (tx) => {
    await tx.execute(sql`alter table log.entry disable trigger insert_only`);
    await tx.execute(sql`
      update log.entry set recorded_at = now() - (${ENTRIES}::int - position) * interval '20 minutes',
        actor = case when position % 200 = 0 then jsonb_build_object('type', 'account', 'accountId', ${accountId}::text) else actor end`);
    await tx.execute(sql`alter table log.entry enable trigger insert_only`);
  });
  await sealAll(market, signer);
  await appendEntries(database, 20);
  await database.execute(sql`analyze log.entry`);
  const [row] = await database.execute<{ id: string }>(sql`select event_id as id from log.entry where position = 5000`);
  eventId = row?.id;
});

afterAll(() => Promise.all(Object.values(connections).map(({ close }) => close())));

async function rowsRead(): Promise<number> {
  for (const { database } of Object.values(connections)) await database.execute(sql`select pg_stat_force_next_flush()`);
  const [row] = await market.owner.database.execute<{ rows: number }>(sql`
    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::float8 as rows
    from pg_stat_user_tables s join pg_inherits i on i.inhrelid = s.relid where i.inhparent = 'log.entry'::regclass`);
  return row?.rows ?? Number.NaN;
}

const asked: Readonly<Record<string, (on: (ctx: ServiceContext) => ServiceContext) => Promise<unknown>>> = {
  'the first page of the log': (on) => listEntries(on(operator), { limit: 50 }),
  'a page in the middle of it': (on) => listEntries(on(operator), { limit: 50, cursor: 6_000 }),
  'a page of one kind': (on) => listEntries(on(operator), { limit: 50, kind: 'contract.started' }),
  'one entry': (on) => readEntry(on(operator), { position: 7_000 }),
  'the entries of an actor': (on) => listOwnEntries(on(person), { limit: 50 }),
  'the proof of an event': (on) => readLogProof(on(operator), { eventId }),
  'the next batch to seal': async (on) => {
    const ctx = on(market.system());
    return sealNext(ctx, signer, await beginSealing(ctx));
  },
  'the figures of the delivery': (on) => readDelivery(on(market.system()).database),
};

it.each(Object.entries(asked))('%s', async (_, ask) => {
  const before = await rowsRead();
  const on = (ctx: ServiceContext): ServiceContext => {
    const { database } = ctx.actor.type === 'system' ? connections.worker : connections.marketplace;
    return { ...ctx, database };
  };
  await ask(on);
  const read = (await rowsRead()) - before;
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(LESS_THAN_A_MONTH);
});
