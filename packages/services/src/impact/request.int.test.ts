import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { useMarket } from '../testing/fixture';
import { sampleLogSigner, sealAll } from '../testing/log';
import { relayToLog } from '../testing/market-history';
import { nothingFound } from '../testing/nothing-found';
import { announceEstimatorCode } from './announce-code';
import { requestImpact } from './request';

const market = useMarket();
const signer = sampleLogSigner();
let operator: ServiceContext;

beforeEach(async () => {
  operator = market.as(await market.member('Olga Operator'), ['operator']);
  await relayToLog(market);
  await sealAll(market, signer);
});

/** Has an operator ask, and the run done on the log as it is sealed, by this code. */
async function estimatedBy(codeVersion: string): Promise<string> {
  const { runId } = await requestImpact(operator, { source: 'market' });
  await market.owner.database.execute(sql`
    update impact.run set state = 'done', code_version = ${codeVersion}, result = ${JSON.stringify(nothingFound)}::jsonb,
      snapshot_position = (select max(tree_size) from log.checkpoint)
    where id = ${runId}`);
  return runId;
}

const ask = () => requestImpact(operator, { source: 'market' });

it('the same code on the same log is not asked again, another code is', async () => {
  const runId = await estimatedBy('1+old');
  await announceEstimatorCode(market.system(), '1+old');
  expect(await ask()).toEqual({ runId, isNew: false });
  await announceEstimatorCode(market.system(), '2+new');
  const again = await ask();
  expect(again.isNew).toBe(true);
  expect(again.runId).not.toBe(runId);
});

it('while no worker has said by which code it estimates, the log is asked again', async () => {
  const runId = await estimatedBy('1+old');
  const again = await ask();
  expect(again.isNew).toBe(true);
  expect(again.runId).not.toBe(runId);
});

it('only the worker says by which code it estimates', async () => {
  await expect(announceEstimatorCode(operator, '2+new')).rejects.toMatchObject({ refusal: { code: 'not_found' } });
});
