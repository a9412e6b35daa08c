import { setTimeout as sleep } from 'node:timers/promises';
import { generateSigningSeed } from '@assay/credentials/signing-key';
import type { Market } from '@assay/services/testing/fixture';
import { samplePersonKey } from '@assay/services/testing/log';
import { startRedis, type TestRedis } from '@assay/testkit/redis';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import { readEnv, type Env } from '../env';

export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 60_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it did not come about in time');
    await sleep(50);
  }
}

/** What each kind of queue is asked in the same way; the URL is there while tests run. */
export function useBackends(): readonly (readonly ['PostgreSQL' | 'Redis', () => string | undefined])[] {
  let redis: TestRedis | undefined;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    await redis?.stop();
  });
  return [
    ['PostgreSQL', () => undefined],
    ['Redis', () => redis?.url],
  ];
}

export function workerVariables(market: Market, port: number, redisUrl: string | undefined): Record<string, string> {
  return {
    DATABASE_URL: market.urls.worker,
    PORT: String(port),
    SIGNING_SEED: generateSigningSeed(),
    LOG_SEED: generateSigningSeed(),
    PERSON_KEY: samplePersonKey,
    LOG_LEVEL: 'error',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  };
}

export function workerEnv(market: Market, port: number, redisUrl: string | undefined): Env {
  return readEnv(workerVariables(market, port, redisUrl));
}

const numberOf = async (market: Market, query: ReturnType<typeof sql>): Promise<number> => {
  const [row] = await market.owner.database.execute<{ n: number }>(query);
  return row?.n ?? Number.NaN;
};

/** Events that were given to the queue and are not settled. */
export const countRelayed = (market: Market) =>
  numberOf(market, sql`select count(*)::int as n from log.outbox where relayed_at is not null and settled_at is null`);

export const countEntries = (market: Market) => numberOf(market, sql`select count(*)::int as n from log.entry`);
