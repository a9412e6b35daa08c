import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sendBid } from '@assay/services/bid/send';
import { postJob } from '@assay/services/job/post';
import { bidForm, jobForm, useMarket } from '@assay/services/testing/fixture';
import { freePort } from '@assay/testkit/free-port';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countEntries, countFaults, countUnsettled, until, useBackends, workerVariables } from './testing/fixture';

vi.setConfig({ testTimeout: 120_000 });

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const market = useMarket();
const children: ChildProcess[] = [];

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => end(child, 'SIGKILL')));
});

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function startChild(
  redisUrl: string | undefined,
): Promise<{ child: ChildProcess; isReady: () => Promise<boolean> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main], {
    env: workerVariables(market, port, redisUrl),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  const isReady = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    return response?.status === 200;
  };
  return { child, isReady };
}

describe.each(useBackends())('a worker on %s', (_, redisUrl) => {
  it('killed half way leaves its work to the next one: nothing is lost, nothing is done twice', async () => {
    const client = await market.member('Clara Client');
    const { jobId } = await postJob(market.as(client), jobForm());
    for (let index = 0; index < 20; index += 1) {
      await sendBid(market.as(await market.member(`Bidder ${index}`)), bidForm(jobId));
    }
    const appendedBefore = await countEntries(market);
    const first = await startChild(redisUrl());
    await until(async () => (await countEntries(market)) > appendedBefore);
    await end(first.child, 'SIGKILL');
    expect(await countUnsettled(market)).toBeGreaterThan(0);

    await startChild(redisUrl());
    await until(async () => (await countUnsettled(market)) === 0);
    expect(await countFaults(market)).toBe(0);
  });

  it('stops cleanly when it is asked to', async () => {
    const { child, isReady } = await startChild(redisUrl());
    await until(isReady);
    await end(child, 'SIGTERM');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  });
});
