import { createHash } from 'node:crypto';
import { canonicalJson } from '@assay/credentials/json';
import { showBadge } from '@assay/services/badge/show';
import { announceEstimatorCode } from '@assay/services/impact/announce-code';
import { claimImpactRun } from '@assay/services/impact/claim';
import { readImpactPage } from '@assay/services/impact/read-page';
import { readImpactRun } from '@assay/services/impact/read-run';
import { readTestEffect } from '@assay/services/impact/read-test-effect';
import { requestImpact } from '@assay/services/impact/request';
import { requestNightlyImpact } from '@assay/services/impact/request-nightly';
import { useBadges } from '@assay/services/testing/badge';
import { useMarket } from '@assay/services/testing/fixture';
import { sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { relayToLog } from '@assay/services/testing/market-history';
import { sitTest } from '@assay/services/testing/sit-test';
import { liveThroughEverything } from '@assay/services/testing/whole-market';
import type { ServiceContext } from '@assay/services/kernel/context';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Surroundings } from './carry-out';
import { definitions } from './result/definitions/definitions';
import { lookOf } from '../testing/impact-look';

const market = useMarket();
const badges = useBadges(market);
const signer = sampleLogSigner();
const study = { source: 'study', preset: 'tiny', seed: 7 } as const;
let operator: ServiceContext;

beforeAll(async () => {
  await liveThroughEverything(market, badges);
  const shows = await market.member('Swede', 'SE');
  await showBadge(market.as(shows), { badgeId: await badges.award(shows, await sitTest(market, shows, true)) });
  operator = market.as(await market.member('Olga Operator'), ['operator']);
  await relayToLog(market);
  await sealAll(market, signer);
});
beforeEach(async () => {
  await market.owner.database.execute(sql`delete from impact.run`);
});

const look = (parts: Partial<Surroundings> = {}) => lookOf(market, parts);
const latest = async (source: 'market' | 'study') => (await readImpactPage(operator, { source })).latest;

/** Rows of every table save those of the runs themselves. */
async function countRows(): Promise<Record<string, number>> {
  const [row] = await market.owner.database.execute<{ counts: Record<string, number> }>(sql`
    select jsonb_object_agg(name, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %s', name), false, true, '')))[1]::text::int) as counts
    from (select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('identity', 'market', 'money', 'assessment', 'credential', 'log')) t`);
  return row?.counts ?? {};
}

it('what an operator asks for is estimated from the sealed log, and not anew until the log has moved', async () => {
  const { runId, isNew } = await requestImpact(operator, { source: 'market' });
  expect(isNew).toBe(true);
  expect(await requestImpact(operator, { source: 'market' })).toEqual({ runId, isNew: false });
  expect(await latest('market')).toMatchObject({ id: runId, state: 'waiting', isRequested: true });
  expect(await look()()).toBe(true);

  const run = await readImpactRun(operator, { runId });
  const [sealed] = await market.owner.database.execute<{ size: number }>(sql`
    select max(tree_size)::int as size from log.checkpoint`);
  expect(run).toMatchObject({ state: 'done', progress: 1, failure: null, study: null });
  expect(run.provenance).toMatchObject({
    snapshot: { position: sealed?.size },
    codeVersion: expect.stringMatching(/\+[0-9a-f]{12}$/),
  });
  const { hash, ...asked } = run.provenance?.query ?? {};
  expect(asked).toMatchObject({ definitions });
  expect(createHash('sha256').update(canonicalJson(asked)).digest('hex')).toBe(hash);
  expect(run.result).toMatchObject({ events: expect.toSatisfy((events) => events > 0), truth: null });
  expect(run.result.tests.reduce((sum, { events }) => sum + events, 0)).toBe(run.result.events);
  expect(run.result.estimates.find(({ id }) => id === 'ols.projects.event')).toMatchObject({
    verdict: 'too_few_events',
  });
  await announceEstimatorCode(market.system(), run.provenance?.codeVersion ?? '');
  expect(await requestImpact(operator, { source: 'market' })).toEqual({ runId, isNew: false });

  const slug = run.result.tests.find((test) => test.slug !== null)?.slug ?? '';
  expect(await readTestEffect({ ...operator, actor: { type: 'anonymous' } }, { slug })).toMatchObject({
    badges: run.result.tests.find((test) => test.slug === slug)?.events,
    from: { position: sealed?.size, codeVersion: run.provenance?.codeVersion },
    projects: null,
    projectValue: null,
  });
});

it('figures that this release cannot read are made anew when an operator asks, though the log has not moved', async () => {
  const { runId } = await requestImpact(operator, { source: 'market' });
  expect(await look()()).toBe(true);
  await market.owner.database.execute(sql`update impact.run set result = '{"form": "of another release"}'`);
  expect((await readImpactPage(operator, { source: 'market' })).shown).toBeNull();
  const again = await requestImpact(operator, { source: 'market' });
  expect(again.isNew).toBe(true);
  expect(again.runId).not.toBe(runId);
});

it('a study is drawn by its seed with its truth, and leaves no trace in any table but that of the runs', async () => {
  const before = await countRows();
  const { runId } = await requestImpact(operator, study);
  expect(await look()()).toBe(true);
  expect(await latest('study')).toMatchObject({ id: runId, state: 'done', failure: null });
  const { result, study: drawn, provenance } = await readImpactRun(operator, { runId });
  expect(drawn).toEqual({ preset: 'tiny', mode: 'reduced', seed: 7 });
  expect(result.origin).toBe('simulated');
  expect(result.truth?.estimands).toHaveProperty(['ppml.projects.event']);
  expect(provenance?.snapshot).toEqual({ position: null, hash: result.truth?.hash });
  expect(result.before).toBeNull();
  expect(await countRows()).toEqual(before);
  expect((await readTestEffect(operator, { slug: 'sql' })).asOf).toBeNull();
});

it('of two workers at once one begins a run; each estimates on its own', async () => {
  const children: unknown[] = [];
  await requestImpact(operator, study);
  const both = look({ onChild: (child) => children.push(child) });
  expect((await Promise.all([both(), both()])).filter(Boolean)).toEqual([true]);
  expect(children).toHaveLength(1);
  expect(await latest('study')).toMatchObject({ state: 'done', failure: null });
});

it('a run whose worker died is taken up again once its lease has ended, and given up the third time', async () => {
  const dead = { ...market.system() };
  const endLease = sql`update impact.run set leased_until = now() - interval '1 second'`;
  await requestImpact(operator, study);
  const first = await claimImpactRun(dead);
  expect(await claimImpactRun(dead)).toBeUndefined();
  await market.owner.database.execute(endLease);
  expect(await claimImpactRun(dead)).toMatchObject({ id: first?.id });
  await market.owner.database.execute(endLease);
  expect(await look()()).toBe(true);
  expect(await latest('study')).toMatchObject({ id: first?.id, state: 'done', failure: null });

  await requestImpact(operator, study);
  for (let time = 0; time < 3; time += 1) {
    expect(await claimImpactRun(dead)).toBeDefined();
    await market.owner.database.execute(endLease);
  }
  expect(await claimImpactRun(dead)).toBeUndefined();
  expect(await latest('study')).toMatchObject({ state: 'failed', failure: 'interrupted' });
});

it('a process that is ended from outside fails its run by name, and a worker that stops lets its run wait for the next', async () => {
  await requestImpact(operator, study);
  expect(await look({ onChild: ({ pid }) => process.kill(pid ?? Number.NaN, 'SIGKILL') })()).toBe(true);
  expect(await latest('study')).toMatchObject({ state: 'failed', failure: 'interrupted', step: null });

  const stopping = new AbortController();
  await requestImpact(operator, { ...study, preset: 'paper' });
  await look({ stopping: stopping.signal, onChild: () => stopping.abort() })();
  expect(await latest('study')).toMatchObject({ state: 'waiting', progress: 0 });
});

it('the night asks once, when the log has moved since, and not of a market that has no night behind it', async () => {
  const nightly = () => requestNightlyImpact(market.system(), '1+abc');
  expect(await nightly()).toBe(false);
  await market.owner.database.execute(sql`alter table log.entry disable trigger user`);
  await market.owner.database.execute(sql`update log.entry set occurred_at = now() - interval '3 days'`);
  expect(await nightly()).toBe(true);
  expect(await latest('market')).toMatchObject({ state: 'waiting', isRequested: false });
  expect(await nightly()).toBe(false);
  const done = (version: string) => sql`
    update impact.run set state = 'done', requested_at = now() - interval '2 days', code_version = ${version},
      snapshot_position = (select max(tree_size) from log.checkpoint)`;
  await market.owner.database.execute(done('1+abc'));
  expect(await nightly()).toBe(false);
  await market.owner.database.execute(done('1+old'));
  expect(await nightly()).toBe(true);
});

it('only operators ask and read', async () => {
  const member = market.as(await market.member('Mona Member'));
  await expect(requestImpact(member, study)).rejects.toMatchObject({ refusal: { code: 'not_found' } });
  await expect(readImpactPage(member, { source: 'study' })).rejects.toMatchObject({ refusal: { code: 'not_found' } });
});
