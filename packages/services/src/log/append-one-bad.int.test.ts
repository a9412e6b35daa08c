import { randomBytes } from 'node:crypto';
import { personKey } from '@assay/db/schema/identity';
import { deadLetter, entry } from '@assay/db/schema/log';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { deliveryOf } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { sampleMasterKey } from '../testing/log';
import { logAppend } from './append';
import { makePersonKey, masterKeyOf } from './personal/master-key';

const market = useMarket();
const { deliver, relayAll, settle } = deliveryOf(market);
const consumers = [logAppend([], sampleMasterKey)];
const db = () => market.owner.database;
const appended = async () => new Set((await db().select({ id: entry.eventId }).from(entry)).map(({ id }) => id));

it('an event that cannot be sealed holds up none of its batch, and becomes a dead letter alone', async () => {
  await settle(consumers);
  const before = await market.member('Before');
  const bad = await market.member('Bad');
  const after = await market.member('After');
  const { wrapped } = makePersonKey(masterKeyOf(randomBytes(32).toString('base64url')), bad);
  await db().insert(personKey).values({ accountId: bad, wrapped, madeAt: new Date() });
  const had = (await appended()).size;
  const ids = await relayAll();
  for (const id of ids.slice(0, 1)) await deliver(id, consumers);
  expect((await appended()).size - had).toBe(ids.length - 1);
  const failed: string[] = [];
  for (const id of ids) await deliver(id, consumers, true).catch(() => failed.push(id));
  expect(failed).toEqual([]);
  const letters = await db().select().from(deadLetter);
  expect(letters.map(({ consumer, state }) => [consumer, state])).toEqual([['log.append', 'open']]);
  const inLog = await appended();
  expect(ids.filter((id) => !inLog.has(id))).toEqual(letters.map(({ eventId }) => eventId));
  expect([before, bad, after]).toHaveLength(3);
});

it('an event that the log refuses for what it says fails alone: the others are appended by their own deliveries', async () => {
  await settle(consumers);
  await market.member('Before');
  await market.member('Refused');
  const ids = await relayAll();
  const [refused] = ids.slice(-1);
  await db().execute(sql.raw(`alter table log.entry add constraint refuses_one check (event_id <> '${refused}')`));
  onTestFinished(async () => void (await db().execute(sql`alter table log.entry drop constraint refuses_one`)));
  const failed: string[] = [];
  for (const id of ids) await deliver(id, consumers).catch(() => failed.push(id));
  expect(ids.length).toBeGreaterThan(1);
  expect(failed).toEqual([refused]);
  const inLog = await appended();
  expect(ids.filter((id) => !inLog.has(id))).toEqual([refused]);
});

it('any other error fails the whole batch and is told, instead of each event being tried by itself', async () => {
  await settle(consumers);
  await market.member('Good');
  const good = await relayAll();
  await market.member('Unlucky');
  const [unlucky] = await relayAll();
  await db().execute(
    sql.raw(`create function log.loses_connection() returns trigger language plpgsql as
      $$ begin raise exception 'lost' using errcode = '08006'; end $$`),
  );
  await db().execute(
    sql.raw(`create trigger loses_connection before insert on log.entry for each row
      when (new.event_id = '${unlucky}') execute function log.loses_connection()`),
  );
  onTestFinished(async () => void (await db().execute(sql`drop function log.loses_connection cascade`)));
  const before = await appended();
  for (const id of good)
    await expect(deliver(id, consumers)).rejects.toMatchObject({
      errors: [expect.objectContaining({ cause: expect.objectContaining({ code: '08006' }) })],
    });
  expect(await appended()).toEqual(before);
});
