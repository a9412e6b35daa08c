import { openConsumer } from '@assay/queue/open-consumer';
import { openProducer } from '@assay/queue/open-producer';
import { sendBid } from '@assay/services/bid/send';
import { whileSeeding } from '@assay/services/installation/seeding';
import { consumersOf } from '@assay/services/outbox/consumers';
import { postJob } from '@assay/services/job/post';
import { readMarket } from '@assay/services/market-figures/read-market';
import { listDeadLetters } from '@assay/services/dead-letter/list';
import { retryDeadLetter } from '@assay/services/dead-letter/retry';
import { startDrill } from '@assay/services/dead-letter/start-drill';
import { listNotices } from '@assay/services/notice/list';
import { bidForm, jobForm, useMarket } from '@assay/services/testing/fixture';
import { countLogFaults, countUnsettled } from '@assay/services/testing/log-faults';
import { freePort } from '@assay/testkit/free-port';
import { startRedis } from '@assay/testkit/redis';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { deadlineLoops } from './deadlines';
import { installationKey, jobHandlers } from './deliver';
import { readEnv } from './env';
import { type Logger, openLog } from './log';
import { relayLoops } from './relay';
import { countEntries, until, useBackends, workerEnv, workerVariables } from './testing/fixture';
import { openWorker } from './worker';
import { sampleMasterKey } from '@assay/services/testing/log';

const market = useMarket();
const log = openLog('fatal');
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).toReversed()) await part.close();
});

const readiness = async (port: number) => {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return { status: response.status, body: await response.json() };
};

describe.each(useBackends())('the worker with its queue on %s', (_, redisUrl) => {
  async function startWorker(variables: Record<string, string> = {}): Promise<number> {
    const port = await freePort();
    open.push(await openWorker(readEnv({ ...workerVariables(market, port, redisUrl()), ...variables }), log));
    return port;
  }

  it('is ready once database, relay and queue answer', async () => {
    const port = await startWorker();
    await until(async () => (await readiness(port)).status === 200);
    expect((await readiness(port)).body).toEqual({
      ready: true,
      checks: [
        { name: 'database', ok: true },
        { name: 'outbox.relay', ok: true },
        { name: 'canary', ok: true },
        { name: 'log.seal', ok: true },
        { name: 'job.expire', ok: true },
        { name: 'offer.lapse', ok: true },
        { name: 'milestone.approve', ok: true },
        { name: 'review.reveal', ok: true },
        { name: 'payout.send', ok: true },
        { name: 'deadlines', ok: true },
        { name: 'log', ok: true },
      ],
    });
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/else`)).status).toBe(404);
  });

  it('two workers bring everything that happens to the log and to people, once, within seconds', async () => {
    await Promise.all([startWorker(), startWorker()]);
    const client = await market.member('Clara Client');
    const { jobId } = await postJob(market.as(client), jobForm());
    for (let index = 0; index < 15; index += 1) {
      await sendBid(market.as(await market.member(`Bidder ${index}`)), bidForm(jobId));
    }
    await until(async () => (await countUnsettled(market)) === 0);
    expect(await countLogFaults(market)).toBe(0);
    expect((await listNotices(market.as(client), { limit: 100 })).items).toHaveLength(15);
    const operator = market.as(await market.member(), ['operator']);
    await until(async () => (await countUnsettled(market)) === 0 && (await readMarket(operator, {})).behind === 0);
    const [bids] = await market.owner.database.execute(sql`select count(*)::int as count from market.bid`);
    expect((await readMarket(operator, { to: '9999-12-31' })).sums.bids).toBe(bids?.['count']);
  });

  it('a failing consumer becomes a dead letter, the queue moves on, and a retry heals it', async () => {
    await startWorker();
    const operator = market.as(await market.member('Olga Operator'), ['operator']);
    await startDrill(operator);
    const pending = async () => (await listDeadLetters(operator)).items;
    await until(async () => (await pending()).length > 0);
    const [letter] = await pending();
    expect(letter).toMatchObject({ consumer: 'drill.fail', state: 'open', attempts: 5 });
    await market.member('Somebody else');
    await until(async () => (await countUnsettled(market)) === 1);
    await retryDeadLetter(operator, { deadLetterId: letter?.id });
    await until(async () => (await countUnsettled(market)) === 0);
    expect(await pending()).toEqual([]);
  });

  it('serves its figures to Prometheus: what waits, what was done, how far the log has come', async () => {
    const metricsPort = await freePort();
    await startWorker({ METRICS_PORT: String(metricsPort) });
    await market.member('Measured');
    await until(async () => (await countUnsettled(market)) === 0);
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(valueOf(text, 'assay_log_head_position')).toBe(await countEntries(market));
    const sealed = valueOf(text, 'assay_log_sealed_position');
    expect(sealed + valueOf(text, 'assay_log_unsealed_entries')).toBe(await countEntries(market));
    expect(valueOf(text, 'assay_outbox_unsettled_events')).toBe(0);
    expect(valueOf(text, 'assay_dead_letters_open')).toBe(0);
    expect(valueOf(text, 'assay_queue_waiting_jobs')).toBe(0);
    expect(valueOf(text, 'assay_jobs_total{job="event.deliver",outcome="done"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'assay_deadline_rows_total{deadline="job.expire",outcome="failed"}')).toBe(0);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/else`)).status).toBe(404);
  });

  it('counts a job that comes again for what was done as replayed, and does nothing', async () => {
    await startWorker();
    await market.member('Told twice');
    await until(async () => (await countUnsettled(market)) === 0);
    const [newest] = await market.owner.database.execute<{ id: string }>(
      sql`select id from log.outbox order by id desc limit 1`,
    );
    const counted: string[] = [];
    const handlers = jobHandlers(market.system().database, [], log, (job, outcome) =>
      counted.push(`${job} ${outcome}`),
    );
    await handlers['event.deliver']({ eventId: newest?.id ?? '' }, { attempt: 1, isLast: true });
    expect(counted).toEqual(['event.deliver replayed']);
  });

  it('a queue that lost everything is filled from the outbox', async () => {
    const env = workerEnv(market, 1, redisUrl());
    const queue = { redisUrl: redisUrl(), databaseUrl: env.DATABASE_URL };
    const { database } = market.system();
    const producer = await openProducer(queue, () => undefined);
    open.push(producer);
    const { relay, sweep } = relayLoops(database, producer, 0);
    for (let index = 0; index < 10; index += 1) await market.member(`Lost ${index}`);
    await until(async () => {
      await relay.work();
      return (await producer.countWaiting()) >= 10;
    });
    await wipe(redisUrl());
    expect(await producer.countWaiting()).toBe(0);
    const before = await countEntries(market);

    await sweep.work();
    const key = await installationKey(database, env.SIGNING_SEED);
    const handlers = jobHandlers(database, consumersOf(key, sampleMasterKey), log, () => undefined);
    open.push(await openConsumer(queue, handlers, { concurrency: 4, report: () => undefined }));
    await until(async () => (await countUnsettled(market)) === 0);
    expect(await countEntries(market)).toBe(before + 10);
    expect(await countLogFaults(market)).toBe(0);
  });

  it('brings an event again whose job a dead worker holds that had its clock ahead', async () => {
    const env = workerEnv(market, await freePort(), redisUrl());
    const queue = { redisUrl: env.REDIS_URL, databaseUrl: env.DATABASE_URL };
    const { database } = market.system();
    const producer = await openProducer(queue, () => undefined);
    open.push(producer);
    const { relay, sweep } = relayLoops(database, producer, 0);
    let hold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    const taken: string[] = [];
    const take = ({ eventId }: { eventId: string }) => (taken.push(eventId), held);
    const holding = { 'event.deliver': take, canary: () => Promise.resolve() };
    const holder = await openConsumer(queue, holding, { concurrency: 8, report: () => undefined });
    await market.member('Held');
    await until(async () => {
      await relay.work();
      return taken.length > 0;
    });
    await sweep.work();
    await until(() => taken.length > new Set(taken).size);
    expect(await countUnsettled(market)).toBeGreaterThan(0);
    hold();
    await holder.close();
    const key = await installationKey(database, env.SIGNING_SEED);
    const handlers = jobHandlers(database, consumersOf(key, sampleMasterKey), log, () => undefined);
    open.push(await openConsumer(queue, handlers, { concurrency: 4, report: () => undefined }));
    await until(async () => (await sweep.work(), (await countUnsettled(market)) === 0));
  });
});

describe('a queue that stands still', () => {
  /** The canary failed at the queue itself; a loop that never came there would not. */
  const hasCanaryFailed = (errors: MockInstance<Logger['error']>) =>
    errors.mock.calls.some(
      ([what]: readonly unknown[]) =>
        typeof what === 'object' && what !== null && 'loop' in what && what.loop === 'canary',
    );

  it('makes a worker unready on either back end, though everything else of it goes on, and names the canary', async () => {
    const redis = await startRedis();
    open.push({ close: redis.stop });
    const workers = await Promise.all(
      [undefined, redis.url].map(async (redisUrl) => {
        const port = await freePort();
        const heard = openLog('fatal');
        const errors = vi.spyOn(heard, 'error');
        open.push(await openWorker(workerEnv(market, port, redisUrl), heard));
        return { port, errors };
      }),
    );
    const all = async (isSo: (worker: (typeof workers)[number]) => Promise<boolean>) =>
      until(async () => (await Promise.all(workers.map(isSo))).every(Boolean));
    await all(async ({ port }) => (await readiness(port)).status === 200);

    await redis.crash();
    await market.owner.database.transaction(async (tx) => {
      await tx.execute(sql`lock table bullmq.job in access exclusive mode`);
      await until(() => workers.every(({ errors }) => hasCanaryFailed(errors)));
      // Later than a canary is waited for; what else there is ends well again at once.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000, shouldAdvanceTime: true });
      onTestFinished(() => void vi.useRealTimers());
      await all(async ({ port }) => {
        const { status, body } = await readiness(port);
        return status === 503 && /"reason":"canary: it last ended well \d+ s ago"/.test(JSON.stringify(body));
      });
    });
  });
});

function valueOf(text: string, series: string): number {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length));
}

async function wipe(redisUrl: string | undefined): Promise<void> {
  if (redisUrl === undefined) {
    await market.owner.database.execute(sql`truncate bullmq.job cascade`);
    return;
  }
  const redis = new Redis(redisUrl);
  await redis.flushall();
  redis.disconnect();
}

describe('the deadlines of the market', () => {
  it('are met by the database’s clock, and rest while a seed plays history', async () => {
    const client = await market.member('Clara Client');
    const { jobId } = await postJob(market.as(client), jobForm());
    await market.owner.database.execute(sql`alter table market.job disable trigger watch_update`);
    await market.owner.database.execute(
      sql`update market.job set decision_due_at = now() - interval '1 minute' where id = ${jobId}`,
    );
    await market.owner.database.execute(sql`alter table market.job enable trigger watch_update`);
    const tally = new Map<string, number>();
    const report = (name: string, { met }: { met: number }) => void tally.set(name, met);
    const expire = deadlineLoops(market.system().database, report).find(({ name }) => name === 'job.expire');
    const stateOf = async () =>
      (await market.owner.database.execute(sql`select state from market.job where id = ${jobId}`))[0]?.['state'];

    await whileSeeding(market.owner.database, async () => {
      expect(await expire?.work()).toBe(false);
    });
    expect(await stateOf()).toBe('open');
    expect(tally.get('job.expire')).toBeUndefined();
    expect(await expire?.work()).toBe(false);
    expect(await stateOf()).toBe('expired');
    expect(tally.get('job.expire')).toBe(1);
  });
});
