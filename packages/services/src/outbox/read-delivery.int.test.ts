import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { logAppend } from '../log/append';
import { deliveryOf, refusing } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { sampleMasterKey } from '../testing/log';
import { readDelivery } from './read-delivery';

const market = useMarket();
const { oneEvent, deliver } = deliveryOf(market);
const append = logAppend(['account.created'], sampleMasterKey);
const execute = (statement: ReturnType<typeof sql>) => market.owner.database.execute(statement);
const oldest = async () => (await readDelivery(market.system().database)).oldestUnsettledS;

it('an event that failed for good waits for an operator, and counts as a dead letter instead of as late', async () => {
  const id = await oneEvent();
  await execute(sql`update log.outbox set settled_at = now() where id <> ${id}`);
  await execute(sql`update log.outbox set relayed_at = now() - interval '1 hour' where id = ${id}`);
  await deliver(id, [append, refusing]).catch(() => undefined);
  expect(await oldest()).toBeGreaterThanOrEqual(3_600);
  await deliver(id, [append, refusing], true);
  expect(await readDelivery(market.system().database)).toMatchObject({
    unsettled: 1,
    oldestUnsettledS: null,
    deadLetters: 1,
  });
  await execute(sql`update log.dead_letter set state = 'retried' where event_id = ${id}`);
  expect(await oldest()).toBeGreaterThanOrEqual(3_600);
});
