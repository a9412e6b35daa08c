import { randomBytes } from 'node:crypto';
import { personKey } from '@assay/db/schema/identity';
import { deadLetter, entry } from '@assay/db/schema/log';
import { expect, it } from 'vitest';
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
  const ids = await relayAll();
  const failed: string[] = [];
  for (const id of ids) await deliver(id, consumers, true).catch(() => failed.push(id));
  expect(failed).toEqual([]);
  const letters = await db().select().from(deadLetter);
  expect(letters.map(({ consumer, state }) => [consumer, state])).toEqual([['log.append', 'open']]);
  const inLog = await appended();
  expect(ids.filter((id) => !inLog.has(id))).toEqual(letters.map(({ eventId }) => eventId));
  expect([before, bad, after]).toHaveLength(3);
});
