import { useMarket } from '@assay/services/testing/fixture';
import { countUnsettled } from '@assay/services/testing/log-faults';
import { endProgram } from '@assay/testkit/program';
import { startRedis } from '@assay/testkit/redis';
import { standStillAt } from '@assay/testkit/stand-still';
import { describe, expect, it } from 'vitest';
import { expectEachOnce, passTest, releaseWork } from './awards';
import { countRelayed, until } from './fixture';
import { startWorkerProgram } from './program';

/** More than a worker takes at once, so that the queue is lost with some of it. */
const PEOPLE = 12;
const AT_ONCE = 8;

/** Registers the kills of Redis; beside others, since most of it is waiting. */
export function killRedis(): void {
  const markets = { 'its data': useMarket(), nothing: useMarket() };

  describe.concurrent.each(['its data', 'nothing'] as const)(
    'a Redis that is killed under a worker and comes back with %s',
    (holding) => {
      it('has every event delivered once, those in the queue, those under way and those that happened while it was away', async () => {
        const market = markets[holding];
        await passTest(market, PEOPLE);
        const barrier = await standStillAt(market.urls.owner, [
          {
            table: 'log.consumption',
            event: 'insert',
            moment: 'after the write',
            when: `new.consumer = 'badge.issue'`,
          },
        ]);
        const redis = await startRedis({ isKept: true });
        const { child, isReady } = await startWorkerProgram(market, redis.url);
        try {
          await barrier.isReached(AT_ONCE);
          expect(await countRelayed(market)).toBeGreaterThan(AT_ONCE);
          await redis.crash();
          await barrier.open();
          await passTest(market, 1);
          await releaseWork(market);
          expect(await countUnsettled(market)).toBeGreaterThan(0);
          await redis.comeBack(holding);
          await until(async () => (await countUnsettled(market)) === 0, 150_000);
          await until(isReady);
        } finally {
          await endProgram(child, 'SIGKILL');
          await redis.stop();
        }
        await expectEachOnce(market, { passed: PEOPLE + 1, releases: 1 });
      });
    },
  );
}
