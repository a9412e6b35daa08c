import { newId } from '@assay/db/new-id';
import { consumption, entry, outbox } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { asc, count, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../kernel/transaction';
import { logAppend } from '../log/append';
import { deliveryOf, only, refusing, signUp } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { effectWithin, type Consumer } from './consumer';
import { relayUnrelayed } from './relay-unrelayed';
import { relayUnsettled } from './relay-unsettled';
import { sampleMasterKey } from '../testing/log';

const market = useMarket();
const { signUps, relayAll, deliver, oneEvent, eventRow, counting } = deliveryOf(market);

const logOnly = logAppend(['account.created'], sampleMasterKey);

/** Stands for a queue: remembers what it was given. */
function listQueue() {
  const ids: EventId[] = [];
  return { ids, enqueue: async (given: readonly EventId[]) => void ids.push(...given) };
}

beforeEach(async () => {
  // What earlier tests left is relayed and out of the way.
  await relayAll();
});

describe('the relay', () => {
  it('brings events in the order of the outbox and marks them once', async () => {
    await signUps(5);
    const ids = await relayAll();
    expect(ids).toHaveLength(5);
    const rows = await market.owner.database.select({ id: outbox.id }).from(outbox).orderBy(asc(outbox.seq));
    expect(ids).toEqual(rows.slice(-5).map(({ id }) => id));
    expect(await relayAll()).toEqual([]);
  });

  it('an enqueue that fails, or a worker that dies before it marks, loses nothing', async () => {
    await signUps(1);
    const down = () => Promise.reject(new Error('the queue is away'));
    await expect(relayUnrelayed(market.system(), 10, down)).rejects.toThrow('away');
    expect(await relayAll()).toHaveLength(1);
  });

  it('a transaction that took its place early and commits late is neither skipped nor overtaken', async () => {
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let wroteFirst: () => void = () => undefined;
    const written = new Promise<void>((resolve) => {
      wroteFirst = resolve;
    });
    const late = inTransaction(market.anonymous(), async (unit) => {
      await signUp(unit, 'Late');
      wroteFirst();
      await held;
    });
    await written;
    await signUps(1);
    const early = await relayAll();
    commit();
    await late;
    const ids = await relayAll();
    expect(early).toEqual([]);
    expect(ids).toHaveLength(2);
    const rows = await market.owner.database.select({ id: outbox.id }).from(outbox).orderBy(asc(outbox.seq));
    expect(ids).toEqual(rows.slice(-2).map(({ id }) => id));
  });

  it('two workers at once never relay the same event', async () => {
    await signUps(20);
    const [one, two] = [listQueue(), listQueue()];
    const slowly = (queue: typeof one) => async (ids: readonly EventId[]) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await queue.enqueue(ids);
    };
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([
        relayUnrelayed(market.system(), 5, slowly(one)),
        relayUnrelayed(market.system(), 5, slowly(two)),
      ]);
    }
    const all = [...one.ids, ...two.ids];
    expect(all).toHaveLength(20);
    expect(new Set(all).size).toBe(20);
  });

  it('what a queue lost is relayed again after a while; what is settled, and what waits for an operator, is not', async () => {
    await signUps(3);
    const [lost, settled, dead] = await relayAll();
    if (!lost || !settled || !dead) throw new Error('three events were expected');
    await deliver(settled, [logOnly]);
    await deliver(dead, [logOnly, refusing], true);
    const queue = listQueue();
    await relayUnsettled(market.system(), { afterSeconds: 3_600, limit: 1_000 }, queue.enqueue);
    expect(queue.ids).toEqual([]);
    await relayUnsettled(market.system(), { afterSeconds: 0, limit: 1_000 }, queue.enqueue);
    expect(queue.ids).toContain(lost);
    expect(queue.ids).not.toContain(settled);
    expect(queue.ids).not.toContain(dead);
  });

  it('only the worker may relay', async () => {
    await expect(relayUnrelayed(market.anonymous(), 1, listQueue().enqueue)).rejects.toThrow('not_found');
  });
});

describe('the log', () => {
  it('positions are contiguous and each event has one, with many workers and repeated deliveries', async () => {
    await signUps(60);
    const ids = await relayAll();
    await Promise.all([...ids, ...ids.toReversed()].map((id) => deliver(id, [logOnly])));
    const rows = await market.owner.database.select().from(entry).orderBy(asc(entry.position));
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(rows.map(({ eventId }) => eventId)).size).toBe(rows.length);
    const appended = new Set<string>(rows.map(({ eventId }) => eventId));
    expect(ids.every((id) => appended.has(id))).toBe(true);
    const inOrder = rows.filter(({ eventId }) => ids.includes(eventId)).map(({ eventId }) => eventId);
    expect(inOrder).toEqual(ids);
  });

  it('settles at once what no other consumer wants, and nothing else', async () => {
    await signUps(3);
    const ids = await relayAll();
    const [first, second, third] = ids;
    if (!first || !second || !third) throw new Error('three events were expected');
    await deliver(first, [logOnly, refusing]).catch(() => undefined);
    const settled = async () => Promise.all(ids.map(async (id) => (await eventRow(id)).settledAt !== null));
    expect(await settled()).toEqual([false, false, false]);
    await signUps(2);
    const [one, other] = await relayAll();
    if (!one || !other) throw new Error('two events were expected');
    await deliver(one, [logAppend([], sampleMasterKey)]);
    expect((await eventRow(other)).settledAt).not.toBeNull();
  });

  it('an entry is dated by the event and says when it was recorded', async () => {
    const id = await oneEvent();
    await deliver(id, [logOnly]);
    const event = await eventRow(id);
    const row = only(await market.owner.database.select().from(entry).where(eq(entry.eventId, id)));
    expect(row).toMatchObject({
      kind: event.kind,
      payload: { ...event.payload, country: { $sealed: expect.any(String) } },
      occurredAt: event.occurredAt,
      origin: 'real',
    });
    expect(row.recordedAt.getTime()).toBeGreaterThanOrEqual(event.occurredAt.getTime());
  });
});

describe('a consumer', () => {
  it('that is run twice, one after the other or at once, has one effect', async () => {
    const id = await oneEvent();
    const event = await eventRow(id);
    const { consumer, effects } = counting('test.once');
    await Promise.all([1, 2, 3].map(() => consumer.consume(market.system(), event)));
    await consumer.consume(market.system(), event);
    expect(await effects()).toBe(1);
  });

  it('without the row of its consumption would double the effect, so the row is what protects', async () => {
    const id = await oneEvent();
    const event = await eventRow(id);
    const { consumer, effects } = counting('test.unprotected');
    await consumer.consume(market.system(), event);
    await market.owner.database.execute(sql`alter table log.consumption disable trigger keep_until_pruned`);
    await market.owner.database.delete(consumption).where(eq(consumption.consumer, consumer.name));
    await market.owner.database.execute(sql`alter table log.consumption enable trigger keep_until_pruned`);
    await consumer.consume(market.system(), event);
    expect(await effects()).toBe(2);
  });

  it('that fails after its effect leaves neither effect nor consumption', async () => {
    const id = await oneEvent();
    const failing = effectWithin('test.half', ['account.created'], async ({ tx }) => {
      await tx.execute(
        sql`insert into identity.mail (id, recipient, subject, body) values (${newId()}, 'x', 'test.half', 'effect')`,
      );
      throw new Error('half way');
    });
    await expect(deliver(id, [failing])).rejects.toThrow('test.half');
    const mails = await market.owner.database.execute(sql`select 1 from identity.mail where subject = 'test.half'`);
    expect(mails).toHaveLength(0);
    const [row] = await market.owner.database
      .select({ n: count() })
      .from(consumption)
      .where(eq(consumption.consumer, 'test.half'));
    expect(row?.n).toBe(0);
  });

  it('that fails does not keep the others from the event, and the event stays unsettled', async () => {
    const id = await oneEvent();
    const { consumer, effects } = counting('test.beside');
    await expect(deliver(id, [refusing, consumer])).rejects.toThrow('never takes it');
    expect(await effects()).toBe(1);
    expect((await eventRow(id)).settledAt).toBeNull();
  });

  it('an event is settled when each consumer of its kind has had it', async () => {
    const id = await oneEvent();
    const { consumer } = counting('test.settling');
    const stranger: Consumer = { ...refusing, kinds: ['job.posted'] };
    await deliver(id, [logOnly, consumer, stranger]);
    expect((await eventRow(id)).settledAt).not.toBeNull();
  });
});
