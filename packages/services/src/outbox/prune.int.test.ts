import type { EventId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { listDeadLetters } from '../dead-letter/list';
import { logAppend } from '../log/append';
import { replayLog } from '../log/replay';
import { verifyLog } from '../log/verify/verify-log';
import { deliveryOf, refusing } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { sampleLogSigner, sampleMasterKey, sealAll } from '../testing/log';
import type { Consumer } from './consumer';
import { pruneOutbox } from './prune';
import { readDelivery } from './read-delivery';

const market = useMarket();
const signer = sampleLogSigner();
const { oneEvent, deliver, eventRow, counting } = deliveryOf(market);
const { consumer, effects } = counting('test.pruned');
const append = logAppend(['account.created'], sampleMasterKey);
const every = [append, consumer];
const owner = () => market.owner.database;

const age = (id: EventId) =>
  owner().execute(sql`update log.outbox set settled_at = settled_at - interval '25 hours' where id = ${id}`);
const prune = () => pruneOutbox(market.system(), 100);
const ids = async (table: 'outbox' | 'consumption' | 'event_change' | 'entry') => {
  const column = table === 'outbox' ? 'id' : 'event_id';
  const rows = await owner().execute<{ id: string }>(
    sql.raw(`select distinct ${column}::text as id from log.${table}`),
  );
  return new Set<string>(rows.map(({ id }) => id));
};

async function settledEvent(): Promise<EventId> {
  const id = await oneEvent();
  await deliver(id, every);
  return id;
}

describe('the outbox', () => {
  let done: EventId;
  let young: EventId;
  let waiting: EventId;
  let givenUp: EventId;
  let unsealed: EventId;

  beforeAll(async () => {
    await oneEvent();
    [done, young] = [await settledEvent(), await settledEvent()];
    waiting = await oneEvent();
    await deliver(waiting, [...every, refusing]).catch(() => undefined);
    await owner().execute(
      sql`update log.outbox set relayed_at = relayed_at - interval '25 hours' where id = ${waiting}`,
    );
    givenUp = await oneEvent();
    await deliver(givenUp, [...every, refusing], true);
    await owner().execute(sql`update log.dead_letter set state = 'discarded' where event_id = ${givenUp}`);
    await deliver(givenUp, [...every, refusing]);
    await sealAll(market, signer);
    unsealed = await settledEvent();
    for (const id of [done, givenUp, unsealed]) await age(id);
  });

  it('loses what is settled for a day, sealed and was never given up, with its consumptions, and nothing else', async () => {
    expect((await eventRow(waiting)).settledAt).toBeNull();
    expect((await eventRow(givenUp)).settledAt).not.toBeNull();
    const before = await ids('consumption');
    expect(before.has(done)).toBe(true);
    expect(await prune()).toBe(1);
    const [left, consumed] = [await ids('outbox'), await ids('consumption')];
    expect([done, young, waiting, givenUp, unsealed].filter((id) => !left.has(id))).toEqual([done]);
    expect([...before].filter((id) => !consumed.has(id))).toEqual([done]);
    expect(await prune()).toBe(0);
  });

  it('loses the rest once it is sealed', async () => {
    await sealAll(market, signer);
    expect(await prune()).toBe(1);
    expect((await ids('outbox')).has(unsealed)).toBe(false);
  });

  it('keeps what each event vouched for, so that no later one tells it again', async () => {
    expect((await ids('event_change')).has(done)).toBe(true);
    const [told] = await owner().execute<{ table: string; id: string }>(
      sql`select table_name as table, row_id as id from log.event_change where event_id = ${done}`,
    );
    const again = owner().execute(sql`
      insert into log.event_change (table_name, row_id, row_version, event_id) values (${told?.table}, ${told?.id}, 1, gen_random_uuid())`);
    await expect(again).rejects.toMatchObject({ cause: { code: '23505' } });
  });

  it('is pruned by the function alone: the worker deletes neither an event nor a consumption', async () => {
    const { database } = market.system();
    for (const table of ['outbox', 'consumption'])
      await expect(database.execute(`delete from log.${table}`)).rejects.toMatchObject({ cause: { code: '42501' } });
    await expect(pruneOutbox(market.anonymous(), 1)).rejects.toThrow();
    await expect(market.anonymous().database.execute(sql`select log.prune_outbox(1)`)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });
});

describe('an event that is gone from the outbox', () => {
  const standing = async () => ({
    effects: await effects(),
    log: await owner().execute(
      sql`select next_position, (select count(*)::int from log.entry) as entries from log.head`,
    ),
    consumed: (await ids('consumption')).size,
  });

  it('is done: neither a late job nor a worker that still holds it brings anything about again', async () => {
    const id = await settledEvent();
    const held = await eventRow(id);
    await sealAll(market, signer);
    await age(id);
    expect(await prune()).toBe(1);
    const before = await standing();
    await deliver(id, every);
    await deliver(id, every, true);
    await consumer.consume(market.system(), held);
    await append.consume(market.system(), held);
    expect(await standing()).toEqual(before);
  });

  it('that goes while a paused worker fails on it is done as well, and no dead letter', async () => {
    const id = await settledEvent();
    await sealAll(market, signer);
    await owner().execute(sql`update log.outbox set settled_at = null where id = ${id}`);
    const paused: Consumer = {
      ...refusing,
      consume: async () => {
        await owner().execute(sql`update log.outbox set settled_at = now() - interval '25 hours' where id = ${id}`);
        expect(await prune()).toBe(1);
        throw new Error('woke up too late');
      },
    };
    await deliver(id, [...every, paused]);
    await deliver(id, [...every, paused], true);
    expect(await owner().execute(sql`select 1 from log.dead_letter where event_id = ${id}`)).toHaveLength(0);
  });

  it('is missed by nobody: seal, replay, dead letters and figures of the delivery are as before', async () => {
    expect(await verifyLog(market.system(), { keys: [signer], outside: [] })).toMatchObject({ ok: true });
    const { faults } = await replayLog(market.system());
    expect(faults).toEqual([]);
    expect((await readDelivery(market.system().database)).logLag).toBe(0);
    const operator = market.as(await market.member('Olga'), ['operator']);
    const { items } = await listDeadLetters(operator, { which: 'all' });
    expect(items).toMatchObject([{ state: 'discarded' }]);
  });
});
