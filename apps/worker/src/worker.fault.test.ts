import { useMarket } from '@assay/services/testing/fixture';
import { endProgram } from '@assay/testkit/program';
import { startRedis } from '@assay/testkit/redis';
import { openTcpProxy } from '@assay/testkit/tcp-proxy';
import { describe, expect, it } from 'vitest';
import { until, useBackends } from './testing/fixture';
import { startWorkerProgram } from './testing/program';

const market = useMarket();

describe.each(useBackends())('a worker on %s', (_, redisUrl) => {
  it('stops cleanly when it is asked to', async () => {
    const { child, isReady } = await startWorkerProgram(market, redisUrl());
    await until(isReady);
    await endProgram(child, 'SIGTERM');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  });

  it('ends when it is asked to, though its database answers nothing any more', async () => {
    const direct = new URL(market.urls.worker);
    const line = await openTcpProxy(() => Number(direct.port), direct.hostname);
    const proxied = new URL(direct);
    [proxied.hostname, proxied.port] = ['127.0.0.1', String(line.port)];
    const { child, isReady } = await startWorkerProgram(market, redisUrl(), { DATABASE_URL: proxied.href });
    await until(isReady);
    line.setLine({ kind: 'lost', towards: 'client' });
    await endProgram(child, 'SIGTERM');
    // By itself: cleanly when it asked nothing at that moment, with 1 when it had to leave a question behind.
    expect(child.signalCode).toBeNull();
    expect([0, 1]).toContain(child.exitCode);
    await line.close();
  });
});

it('a worker whose Redis is gone stops cleanly all the same', async () => {
  const redis = await startRedis();
  const { child, isReady } = await startWorkerProgram(market, redis.url);
  await until(isReady);
  await redis.crash();
  await endProgram(child, 'SIGTERM');
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  await redis.stop();
});
