import { claimImpactRun } from '@assay/services/impact/claim';
import { keepImpactResult } from '@assay/services/impact/keep-result';
import { requestImpact } from '@assay/services/impact/request';
import { nothingFound } from '@assay/services/testing/nothing-found';
import type { Common, States } from './setting';

/** Estimates: a run that is done, and one that nobody has begun. */
export async function setImpactScene({ market, operator }: Common): Promise<States> {
  await requestImpact(operator, { source: 'market' });
  const run = await claimImpactRun(market.system());
  if (!run) throw new Error('the scene needs a run');
  const query = { event: 'badge', windowDays: 90, clusteredBy: 'freelancer', rows: {}, definitions: {}, hash: '0' };
  const provenance = { snapshot: { position: 1, hash: '0' }, query, codeVersion: '1+scene' };
  await keepImpactResult(market.system(), run, { provenance, result: nothingFound });
  const { runId: waiting } = await requestImpact(operator, { source: 'market' });
  return { done: run.id, waiting };
}
