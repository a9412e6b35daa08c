import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestImpact } from '@assay/services/impact/request';
import type { ServiceContext } from '@assay/services/kernel/context';
import { agreeContract } from '@assay/services/testing/contract';
import { useMarket } from '@assay/services/testing/fixture';
import { sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { relayToLog } from '@assay/services/testing/market-history';
import { endProgram } from '@assay/testkit/program';
import { standStillAt, type Place } from '@assay/testkit/stand-still';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { until } from '../testing/fixture';
import { whileReading } from '../testing/impact-reading';
import { endLease, foldersOfRuns, keptRuns } from '../testing/impact-runs';
import { startWorkerProgram } from '../testing/program';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const market = useMarket();
let operator: ServiceContext;
let folder: string;

beforeAll(async () => {
  operator = market.as(await market.member('Olga Operator'), ['operator']);
  await agreeContract(market);
  await relayToLog(market);
  await sealAll(market, sampleLogSigner());
  folder = await mkdtemp(join(tmpdir(), 'assay-killed-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => market.owner.database.execute(sql`delete from impact.run`));

const start = () => startWorkerProgram(market, undefined, { TMPDIR: folder });
const stateOf = async () => (await keptRuns(market)).map(({ state }) => state);

/** Has the next worker take up what the killed one left, once its lease has ended. */
async function finishByAnother(): Promise<void> {
  await endLease(market);
  const { child, isReady } = await start();
  try {
    await until(isReady, 120_000);
    // It looks for runs every two seconds: what is done already it has seen, and left alone, by then.
    await sleep(3_000);
    await until(async () => (await stateOf()).every((state) => state === 'done'), 120_000);
  } finally {
    await endProgram(child, 'SIGKILL');
  }
}

it('a worker killed while its process reads the log: no row stays behind, and the next one has the figures, once', async () => {
  const { child, isReady } = await start();
  await until(isReady);
  const ask = () => requestImpact(operator, { source: 'market' });
  await whileReading(market, ask, async () => {
    const [own = ''] = await foldersOfRuns(folder);
    await writeFile(join(folder, own, 'workers.csv'), 'w1');
    await endProgram(child, 'SIGKILL');
    await until(async () => (await foldersOfRuns(folder)).length === 0);
  });
  expect(await keptRuns(market)).toEqual([{ state: 'running', begun: 1, failure: null, figures: false }]);
  await finishByAnother();
  expect(await keptRuns(market)).toEqual([{ state: 'done', begun: 2, failure: null, figures: true }]);
  expect(await foldersOfRuns(folder)).toEqual([]);
});

it.each<[Place['moment'], 'running' | 'done']>([
  ['after the write', 'running'],
  ['at commit', 'done'],
])('a worker killed %s of the figures leaves its run %s, and there is one result in the end', async (moment, left) => {
  const place: Place = { table: 'impact.run', event: 'update', moment, when: "new.state = 'done'" };
  const barrier = await standStillAt(market.urls.owner, [place]);
  await requestImpact(operator, { source: 'study', preset: 'tiny', seed: 7 });
  const { child } = await start();
  try {
    await barrier.isReached(1);
  } finally {
    await endProgram(child, 'SIGKILL');
    await barrier.open();
  }
  expect(await keptRuns(market)).toMatchObject([{ state: left, begun: 1, figures: left === 'done' }]);
  await finishByAnother();
  const begun = left === 'done' ? 1 : 2;
  expect(await keptRuns(market)).toEqual([{ state: 'done', begun, failure: null, figures: true }]);
});
