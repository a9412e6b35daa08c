import { createHash } from 'node:crypto';
import type { Database } from '@assay/db/connect';
import { limits, type Limit, type LimitName } from '@assay/protocol/limit/catalog';
import type { Throttle } from '@assay/protocol/limit/throttle';
import { refused } from '@assay/services/kernel/refused';
import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterStoreAbstract,
} from 'rate-limiter-flexible';
import { tellDenied } from './denials';
import { queryClient } from './query-client';

type Options = { readonly database: Database; readonly redisUrl: string | undefined };
type Limiter = Pick<RateLimiterStoreAbstract, 'consume' | 'reward'>;

/** Counts tries in Redis where it is set, else in the database, so that every process of the installation counts together. */
export function createThrottle({ database, redisUrl }: Options): Throttle {
  const build = redisUrl === undefined ? inPostgres(database) : inRedis(redisUrl);
  const limiters = new Map(limitNames().map((name) => [name, build(name, limits[name])]));
  const limiter = (name: LimitName): Limiter => {
    const found = limiters.get(name);
    if (!found) throw new Error(`there is no limit ${name}`);
    return found;
  };
  return {
    count: async (name, subject) => {
      try {
        await limiter(name).consume(digest(subject));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        tellDenied(name);
        throw refused('too_many_requests', { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
      }
    },
    giveBack: async (name, subject) => {
      await limiter(name).reward(digest(subject));
    },
  };
}

function inPostgres(database: Database) {
  return (name: LimitName, { tries, windowSeconds }: Limit): Limiter =>
    new RateLimiterPostgres({
      storeClient: queryClient(database),
      storeType: 'pool',
      schemaName: 'identity',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points: tries,
      duration: windowSeconds,
      // One of them forgets for all: the table is shared.
      clearExpiredByTimeout: name === 'log_in_from_address',
    });
}

function inRedis(url: string) {
  const client = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  client.on('error', (error: Error) => console.error(`Redis, which counts tries: ${error.message}`));
  return (name: LimitName, { tries, windowSeconds }: Limit): Limiter => {
    const counting = { keyPrefix: `assay:limit:${name}`, points: tries, duration: windowSeconds };
    // While Redis is away each process counts by itself: log-in goes on, and guessing stays slow.
    return new RateLimiterRedis({
      ...counting,
      storeClient: client,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory(counting),
    });
  };
}

/** The keys of `limits` are exactly the names, by its type. */
function limitNames(): LimitName[] {
  return Object.keys(limits) as LimitName[];
}

/** What is counted is not to be read: an e-mail address leaves no trace here. */
function digest(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url');
}
