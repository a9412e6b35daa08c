import { Redis } from 'ioredis';

const LONGEST_WAIT_MS = 2_000;

/** Gives up after a moment when Redis is away: whoever enqueues still has the work in the outbox and comes again. */
export function openFailFastRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 3_000, commandTimeout: 5_000, retryStrategy });
}

/** Waits for Redis as long as it takes: whoever takes work has nothing better to do. */
export function openPatientRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 3_000, retryStrategy });
}

function retryStrategy(times: number): number {
  return Math.min(times * 100, LONGEST_WAIT_MS);
}

/** Refuses a Redis that would throw jobs away to make room. */
export async function requireNoEviction(redis: Redis): Promise<void> {
  const memory = await redis.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    throw new Error(
      `Redis must run with maxmemory-policy noeviction, not ${policy}: it would drop jobs when it is full.`,
    );
  }
}
