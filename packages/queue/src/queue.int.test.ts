import { setTimeout as sleep } from 'node:timers/promises';
import { useTestDatabase } from '@assay/testkit/database';
import { startRedis, type TestRedis } from '@assay/testkit/redis';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openConsumer, type Attempt, type JobHandlers } from './open-consumer';
import { ATTEMPTS, openProducer, type JobProducer } from './open-producer';
import type { QueueSettings } from './settings';

const database = useTestDatabase();
let redis: TestRedis | undefined;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  await redis?.stop();
});

const backends: readonly (readonly [string, () => QueueSettings])[] = [
  ['PostgreSQL', () => ({ redisUrl: undefined, databaseUrl: database.urls.worker })],
  ['Redis', () => ({ redisUrl: redis?.url, databaseUrl: database.urls.worker })],
];

async function until(isSo: () => boolean | Promise<boolean>, withinMs = 30_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it did not come about in time');
    await sleep(20);
  }
}

describe.each(backends)('the queue on %s', (_, settings) => {
  const open: { close: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const part of open.splice(0).toReversed()) await part.close();
  });

  const errors: Error[] = [];
  const report = (error: Error) => void errors.push(error);

  async function producer(): Promise<JobProducer> {
    const opened = await openProducer(settings(), report);
    open.push(opened);
    return opened;
  }

  async function consumer(handlers: Partial<JobHandlers>): Promise<void> {
    const nothing = () => Promise.resolve();
    open.push(
      await openConsumer(
        settings(),
        { 'event.deliver': nothing, canary: nothing, ...handlers },
        { concurrency: 4, report },
      ),
    );
  }

  const deliverJob = (eventId: string) => ({ name: 'event.deliver', id: eventId, data: { eventId } }) as const;

  it('brings each job to its handler once, though it was put in twice', async () => {
    const queue = await producer();
    const ids = Array.from({ length: 20 }, () => v7());
    await queue.enqueue(ids.map(deliverJob));
    await queue.enqueue(ids.map(deliverJob));
    const seen: string[] = [];
    await consumer({ 'event.deliver': async ({ eventId }) => void seen.push(eventId) });
    await until(() => seen.length >= 20);
    await sleep(300);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  it('forgets a finished job, so that the same event can be brought again', async () => {
    const queue = await producer();
    const id = v7();
    let runs = 0;
    await consumer({ 'event.deliver': async () => void (runs += 1) });
    await queue.enqueue([deliverJob(id)]);
    await until(() => runs === 1);
    await until(async () => {
      await queue.enqueue([deliverJob(id)]);
      return runs >= 2;
    });
    expect(runs).toBeGreaterThanOrEqual(2);
  });

  it('tries a failing job again, later each time, and says which try is the last', async () => {
    const queue = await producer();
    const tries: Attempt[] = [];
    const id = v7();
    await consumer({
      'event.deliver': async ({ eventId }, attempt) => {
        // The test before may leave a job behind: it asks again while one is still under way.
        if (eventId !== id) return;
        tries.push(attempt);
        throw new Error('not yet');
      },
    });
    await queue.enqueue([deliverJob(id)]);
    await until(() => tries.length === ATTEMPTS, 45_000);
    expect(tries).toEqual(
      Array.from({ length: ATTEMPTS }, (_each, index) => ({ attempt: index + 1, isLast: index + 1 === ATTEMPTS })),
    );
  });

  it('a canary returns past all that waits', async () => {
    const queue = await producer();
    await queue.enqueue(Array.from({ length: 200 }, () => deliverJob(v7())));
    const id = `canary-${v7()}`;
    await queue.enqueue([{ name: 'canary', id, data: { sentAt: new Date().toISOString() }, isUrgent: true }]);
    let delivered = 0;
    let deliveredBefore: number | undefined;
    await consumer({
      // Counted as it returns: whoever asks whether it did may be late.
      canary: async () => void (deliveredBefore ??= delivered),
      'event.deliver': async () => {
        delivered += 1;
        await sleep(20);
      },
    });
    await until(() => queue.isCompleted(id));
    expect(deliveredBefore).toBeLessThan(150);
  });

  it('data that its catalogue entry refuses is never put in', async () => {
    const queue = await producer();
    await expect(queue.enqueue([deliverJob('not-an-id')])).rejects.toThrow('UUID');
  });
});

describe('a queue that is away', () => {
  it('says so within seconds instead of holding the relay', async () => {
    const nowhere = { redisUrl: 'redis://127.0.0.1:1', databaseUrl: '' };
    await expect(openProducer(nowhere, () => undefined)).rejects.toThrow(/closed|ECONNREFUSED|retries/);
    const noDatabase = { redisUrl: undefined, databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' };
    await expect(openProducer(noDatabase, () => undefined)).rejects.toThrow('ECONNREFUSED');
  }, 60_000);
});
