import { openConsumer } from '@assay/queue/open-consumer';
import { openProducer } from '@assay/queue/open-producer';
import { editAccount } from '@assay/services/account/edit';
import { logAppend } from '@assay/services/log/append';
import type { Consumer } from '@assay/services/outbox/consumer';
import { useMarket } from '@assay/services/testing/fixture';
import { countLogFaults, countUnsettled } from '@assay/services/testing/log-faults';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { jobHandlers } from './deliver';
import { openLog } from './log';
import { relayLoops } from './relay';
import { until, useBackends, workerEnv } from './testing/fixture';
import { sampleMasterKey } from '@assay/services/testing/log';

const BACKLOG = 120;
const watched = ['account.created', 'account.edited'] as const;

const market = useMarket();
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).toReversed()) await part.close();
});

describe.each(useBackends())('the worker with its queue on %s', (_, redisUrl) => {
  async function openQueue() {
    const env = workerEnv(market, 1, redisUrl());
    const queue = { redisUrl: redisUrl(), databaseUrl: env.DATABASE_URL };
    const { database } = market.system();
    const producer = await openProducer(queue, () => undefined);
    open.push(producer);
    const consume = async (consumers: readonly Consumer[]) => {
      const handlers = jobHandlers(database, consumers, openLog('fatal'), () => undefined);
      open.push(await openConsumer(queue, handlers, { concurrency: 1, report: () => undefined }));
    };
    return { producer, consume, ...relayLoops(database, producer, 0) };
  }

  /** Puts everything that is new into the queue; the relay waits for transactions that still run elsewhere. */
  async function relayAll({ relay }: Pick<Awaited<ReturnType<typeof openQueue>>, 'relay'>): Promise<void> {
    await until(async () => {
      await relay.work();
      const rows = await market.owner.database.execute(sql`select 1 from log.outbox where relayed_at is null limit 1`);
      return rows.length === 0;
    });
  }

  it('brings news before a backlog: what happens now is delivered before what waits', async () => {
    const queue = await openQueue();
    for (let index = 0; index < BACKLOG; index += 1) await market.member(`Waiting ${index}`);
    await relayAll(queue);
    const waiting = await unsettledIds();
    expect(waiting.length).toBeGreaterThanOrEqual(BACKLOG);
    await market.member('News');
    await relayAll(queue);
    const [news] = (await unsettledIds()).filter((id) => !waiting.includes(id));

    const delivered: string[] = [];
    await queue.consume([logAppend(watched, sampleMasterKey), watching(delivered)]);
    await until(async () => (await countUnsettled(market)) === 0);
    expect(delivered).toHaveLength(BACKLOG + 1);
    expect(delivered.indexOf(news ?? '')).toBeLessThan(3);
    expect(await countLogFaults(market)).toBe(0);
  });

  it('what happened to one thing stands in the log in the order of its versions, whatever comes first', async () => {
    const queue = await openQueue();
    const accountId = await market.member('Edited');
    for (let index = 0; index < 12; index += 1) {
      await editAccount(market.as(accountId), { name: `Edited ${index}`, country: 'DE', timeZone: 'Europe/Berlin' });
      // Each by itself, so that the queue holds them the other way round.
      await relayAll(queue);
    }
    const delivered: string[] = [];
    await queue.consume([logAppend(watched, sampleMasterKey), watching(delivered)]);
    await until(async () => (await countUnsettled(market)) === 0);
    const entries = await market.owner.database.execute<{ eventId: string; version: number }>(sql`
      select event_id as "eventId", (changes -> 0 ->> 'version')::int as version
      from log.entry where changes -> 0 ->> 'id' = ${accountId} order by position`);
    expect(entries.map(({ version }) => version)).toEqual(Array.from({ length: 13 }, (_each, index) => index + 1));
    const ofAccount = delivered.filter((id) => entries.some(({ eventId }) => eventId === id));
    expect(ofAccount).toEqual(entries.map(({ eventId }) => eventId).toReversed());
  });
});

/** Work beside the log, such as an invoice; it notes in which order it is done. */
function watching(delivered: string[]): Consumer {
  return {
    name: 'test.watching',
    kinds: watched,
    consume: async (ctx, event) => {
      delivered.push(event.id);
      await ctx.database.execute(
        sql`insert into log.consumption (consumer, event_id) values ('test.watching', ${event.id})`,
      );
    },
  };
}

async function unsettledIds(): Promise<string[]> {
  const rows = await market.owner.database.execute<{ id: string }>(
    sql`select id from log.outbox where settled_at is null`,
  );
  return rows.map(({ id }) => id);
}
