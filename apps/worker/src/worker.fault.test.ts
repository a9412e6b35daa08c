import { useMarket } from '@assay/services/testing/fixture';
import { endProgram } from '@assay/testkit/program';
import { describe, expect, it, vi } from 'vitest';
import { until, useBackends } from './testing/fixture';
import { startWorkerProgram } from './testing/program';

vi.setConfig({ testTimeout: 120_000 });

const market = useMarket();

describe.each(useBackends())('a worker on %s', (_, redisUrl) => {
  it('stops cleanly when it is asked to', async () => {
    const { child, isReady } = await startWorkerProgram(market, redisUrl());
    await until(isReady);
    await endProgram(child, 'SIGTERM');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  });
});
