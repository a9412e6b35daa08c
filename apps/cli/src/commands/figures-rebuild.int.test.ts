import { postJob } from '@assay/services/job/post';
import { foldNext } from '@assay/services/market-figures/fold-next';
import { jobForm, useMarket } from '@assay/services/testing/fixture';
import { sampleMasterKey } from '@assay/services/testing/log';
import { relayToLog } from '@assay/services/testing/market-history';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const market = useMarket();

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', market.urls.owner);
});
afterEach(() => vi.unstubAllEnvs());

it('assay figures rebuild empties the figures, and what folds next counts everything again', async () => {
  await postJob(market.as(await market.member()), jobForm());
  await relayToLog(market);
  const fold = () => foldNext(market.system(), sampleMasterKey, 2_000);
  const counts = () => market.owner.database.execute(sql`select * from log.market_count`);
  const folded = await fold();
  const before = await counts();
  expect(before).not.toEqual([]);
  expect(await runCommand('figures', 'rebuild', '--json')).toMatchObject({ code: 0, out: '{"emptied":true}' });
  expect(await counts()).toEqual([]);
  expect(await fold()).toBe(folded);
  expect(await counts()).toEqual(before);
});
