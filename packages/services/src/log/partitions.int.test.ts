import { entry } from '@assay/db/schema/log';
import { asc, sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivered } from '../outbox/deliver-event';
import { deliveryOf } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { appendEntries, sampleMasterKey } from '../testing/log';
import { logAppend } from './append';
import { makePartitions } from './partitions';

const market = useMarket();
const { oneEvent, deliver, eventRow, relayAll, signUps } = deliveryOf(market);
const append = [logAppend([], sampleMasterKey)];
const owner = () => market.owner.database;

const places = async () => {
  const rows = await owner()
    .select({
      position: entry.position,
      recordedAt: sql<string>`extract(epoch from recorded_at)::text`,
      partition: sql<string>`tableoid::regclass::text`,
    })
    .from(entry)
    .orderBy(asc(entry.position));
  return rows;
};

async function dropPartitions(): Promise<void> {
  const rows = await owner().execute<{ name: string }>(sql`
    select inhrelid::regclass::text as name from pg_inherits where inhparent = 'log.entry'::regclass`);
  for (const { name } of rows) await owner().execute(sql.raw(`drop table ${name}`));
}

describe('appending where no partition takes the month', () => {
  afterEach(async () => {
    await owner().execute(sql`grant execute on function log.make_partitions_ahead() to assay_worker`);
  });

  it('makes it and goes on', async () => {
    await dropPartitions();
    const id = await oneEvent();
    await deliver(id, append);
    expect((await eventRow(id)).settledAt).not.toBeNull();
    expect((await places()).length).toBeGreaterThan(0);
  });

  it('fails aloud where it cannot be made, moves nothing, and heals once it can', async () => {
    const id = await oneEvent();
    await deliver(id, append);
    const before = await owner().execute(sql`select next_position, recorded_at from log.head`);
    await owner().execute(sql`revoke execute on function log.make_partitions_ahead() from assay_worker`);
    const waiting = await oneEvent();
    await owner().transaction(async (tx) => {
      // Entries that a test puts aside, as after months without a worker.
      await tx.execute(sql`create table kept as select * from log.entry`);
    });
    await dropPartitions();
    await expect(deliver(waiting, append)).rejects.toThrow('log.append failed');
    expect(await owner().execute(sql`select next_position, recorded_at from log.head`)).toEqual(before);
    expect((await eventRow(waiting)).settledAt).toBeNull();
    expect(await owner().execute(sql`select 1 from log.consumption where event_id = ${waiting}`)).toHaveLength(0);
    await owner().execute(sql`grant execute on function log.make_partitions_ahead() to assay_worker`);
    await makePartitions(market.system());
    await owner().execute(sql`insert into log.entry select * from kept`);
    await deliver(waiting, append);
    expect((await eventRow(waiting)).settledAt).not.toBeNull();
    const positions = (await places()).map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, index) => index + 1));
  });
});

describe('the time at which the log took an entry', () => {
  it('is never before that of the entry before, however many append at once', async () => {
    await signUps(24);
    const ids = await relayAll();
    const waiting: Promise<Delivered>[] = [];
    await owner().transaction(async (tx) => {
      await tx.execute(sql`select 1 from log.head where id = 1 for update`);
      // Their transactions begin before this one takes its place in the log, and write after it.
      for (const id of ids) waiting.push(deliver(id, append));
      await tx.execute(sql`select pg_sleep(0.3)`);
      await appendEntries(tx, 3);
    });
    await Promise.all(waiting);
    const times = (await places()).map(({ recordedAt }) => Number(recordedAt));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it('decides the month also where the clock has gone back, so that a month is an unbroken range of positions', async () => {
    const [next] = await owner().execute<{ at: string; partition: string }>(sql`
      select (date_trunc('month', now() at time zone 'UTC') + interval '1 month') at time zone 'UTC' as at,
        'log.entry_' || to_char((now() at time zone 'UTC') + interval '1 month', 'YYYY_MM') as partition`);
    await owner().execute(sql`update log.head set recorded_at = ${next?.at}`);
    const id = await oneEvent();
    await deliver(id, append);
    const rows = await places();
    expect(rows.at(-1)?.partition).toBe(next?.partition);
    const months = rows.map(({ partition }) => partition);
    expect(months).toEqual(months.toSorted());
  });
});
