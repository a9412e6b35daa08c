import { findItemTest, itemTests, type ItemTest } from '@assay/item-models/tests';
import { listStoredProofs } from '@assay/services/assessment/list-stored-proofs';
import { offerTest } from '@assay/services/assessment/offer-test';
import { poolGaps } from '@assay/services/assessment/pool-gaps';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import { quiz, useQuizMarket } from '@assay/services/testing/quiz-market';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Filling } from '../pool/filling';
import { fillRulePool } from '../pool/fill-rules';
import { fillExecutedPool } from '../pool/fill-executed';
import { answerProof } from './answer';
import { reproveWhenDue } from './when-due';

const market = useQuizMarket();
const salt = 'the salt of the tests';
const filling: Filling = {
  ctx: () => market.system(),
  salt,
  tests: itemTests,
  countProof: () => undefined,
  stopping: new AbortController().signal,
  say: () => undefined,
};
const owner = () => market.connection('owner').database;

function testOf(slug: string): ItemTest {
  const found = findItemTest(slug);
  if (!found) throw new Error(`there is no test ${slug}`);
  return found;
}
const sqlTest = testOf('sql');
const rulesTest = testOf(quiz);

/** All proofs look as if they were made the day before yesterday. */
const letANightPass = async () => {
  await owner().execute(sql`update assessment.variant set proved_at = proved_at - interval '2 days'`);
  await owner().execute(sql`update assessment.reproof set ended_at = ended_at - interval '2 days'`);
};
const alterOutput = (id: string) =>
  owner().execute(sql`update assessment.variant set output_hash = repeat('0', 64) where id = ${id}`);
const withdrawnOnes = () =>
  owner().execute<{ id: string; family: string }>(
    sql`select id, family from assessment.variant where state <> 'proven'`,
  );
const standingOf = async (family: string) => {
  const [row] = await owner().execute<{ state: string }>(
    sql`select state from assessment.family_standing where family = ${family} order by family_version desc`,
  );
  return row?.state;
};
/** As if an operator had looked. */
const reinstateAll = () =>
  owner().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`update assessment.family_standing set state = suspended_from where state = 'suspended'`);
  });
const events = () =>
  owner().execute<{ payload: unknown }>(sql`select payload from log.outbox where kind = 'variant.withdrawn'`);
const gapOf = async (family: string) =>
  (await poolGaps(market.system(), sqlTest)).families.find((gap) => gap.family === family);
const freshProofs = async (itemTest: ItemTest) => {
  const [row] = await owner().execute<{ fresh: number }>(sql`
    select count(*)::int as fresh from assessment.variant v
    join assessment.family f on f.id = v.family and f.test = ${itemTest.blueprint.slug}
    where v.state = 'proven' and v.proved_at > assay.now() - interval '1 hour'`);
  return row?.fresh;
};

beforeAll(async () => {
  // Those of the fixture have hashes of nothing.
  await owner().execute(sql`delete from assessment.variant`);
  await fillRulePool(filling, rulesTest);
  while ((await poolGaps(market.system(), sqlTest)).stage === 'opening')
    await fillExecutedPool(filling, sqlTest, 'sql');
  await offerTest(market.system(), sqlTest);
});

describe('a pool that is proven again', () => {
  it('is left alone until the night, and then keeps what comes out with its new date', async () => {
    expect(await reproveWhenDue(filling, sqlTest)).toBe(0);
    expect(await owner().execute(sql`select 1 from assessment.reproof`)).toHaveLength(0);
    await letANightPass();
    expect(await freshProofs(sqlTest)).toBe(0);
    expect(await reproveWhenDue(filling, sqlTest)).toBe(0);
    const kept = await listStoredProofs(market.system(), sqlTest);
    expect(await freshProofs(sqlTest)).toBe(kept.length);
    expect(await withdrawnOnes()).toHaveLength(0);
    const [run] = await owner().execute(
      sql`select test, runtime, proven, withdrawn, ended_at > assay.now() - interval '1 hour' as now from assessment.reproof`,
    );
    expect(run).toEqual({ test: 'sql', runtime: 'pglite', proven: kept.length, withdrawn: 0, now: true });
  });

  it('loses exactly the question whose key changed, suspends its family, says so once; who holds it is credited', async () => {
    const accountId = await market.member();
    const { attemptId } = await startAttempt(market.as(accountId), { test: 'sql' });
    const [held] = await owner().execute<{ id: string; family: string; seed_index: number }>(sql`
      select v.id, v.family, v.seed_index from assessment.attempt_item i join assessment.variant v on v.id = i.variant_id
      where i.attempt_id = ${attemptId} and i.is_scored limit 1`);
    if (!held) throw new Error('the attempt holds no question');
    const before = await gapOf(held.family);
    await alterOutput(held.id);
    // Another version of the runtime, and no night in between.
    await owner().execute(
      sql`update assessment.reproof set runtime_version = 'PostgreSQL 17.4 (PGlite 0.3.0)' where test = 'sql'`,
    );
    await owner().execute(sql`update assessment.variant set runtime_version = 'PostgreSQL 17.4 (PGlite 0.3.0)'`);
    expect(await reproveWhenDue(filling, sqlTest)).toBe(1);
    expect(await reproveWhenDue(filling, sqlTest)).toBe(0);

    expect(await withdrawnOnes()).toEqual([{ id: held.id, family: held.family }]);
    const told = await events();
    expect(told.map(({ payload }) => payload)).toEqual([
      {
        variantId: held.id,
        test: 'sql',
        family: held.family,
        familyVersion: before?.familyVersion,
        seedIndex: held.seed_index,
        reason: 'output_changed',
        runtime: 'pglite',
        provedWith: 'PostgreSQL 17.4 (PGlite 0.3.0)',
        failedWith: expect.stringMatching(/^PostgreSQL \S+ \(PGlite \S+\)$/),
      },
    ]);
    expect(await standingOf(held.family)).toBe('suspended');
    expect(await gapOf(held.family)).toBeUndefined();
    await reinstateAll();
    const after = await gapOf(held.family);
    expect(after?.proven).toBe((before?.proven ?? 0) - 1);
    expect(after?.missing).toBeGreaterThan(0);
    expect(after?.nextIndex).toBe(before?.nextIndex);

    await market.answerAll(market.as(accountId), attemptId, false);
    expect(await submitAttempt(market.as(accountId), { attemptId })).toMatchObject({ score: 1, credited: 1 });
  });

  it('costs a question that other code or another salt would draw, and no family', async () => {
    const [other] = await listStoredProofs(market.system(), sqlTest);
    if (!other) throw new Error('the pool is empty');
    await owner().execute(sql`update assessment.variant set program_hash = repeat('0', 64) where id = ${other.id}`);
    await letANightPass();
    expect(await reproveWhenDue(filling, sqlTest)).toBe(1);
    expect((await withdrawnOnes()).map(({ id }) => id)).toContain(other.id);
    expect(await standingOf(other.family)).toBe('active');
  });

  it('never asks a withdrawn question, even where nothing else is left', async () => {
    await owner().execute(sql`update assessment.variant set state = 'withdrawn' where family like 'sql-%'`);
    const start = startAttempt(market.as(await market.member()), { test: 'sql' });
    await expect(start).rejects.toThrow('test_unavailable');
    await owner().execute(sql`update assessment.variant set state = 'proven' where family like 'sql-%'`);
  });
});

describe('questions about the rules', () => {
  it('are computed again like those that are executed', async () => {
    const [first] = await listStoredProofs(market.system(), rulesTest);
    if (!first) throw new Error('there are no questions about the rules');
    await alterOutput(first.id);
    await letANightPass();
    expect(await reproveWhenDue(filling, rulesTest)).toBe(1);
    expect((await withdrawnOnes()).map(({ id }) => id)).toContain(first.id);
  });
});

describe('an answer on demand', () => {
  const ask = (wish: { readonly salt: string; readonly isFromSalt: boolean }) =>
    answerProof(market.system(), { test: quiz, ...wish }, () => undefined);

  it('names what differs and changes nothing', async () => {
    const [first] = await listStoredProofs(market.system(), rulesTest);
    if (!first) throw new Error('there are no questions about the rules');
    await alterOutput(first.id);
    const named = { family: first.family, version: first.familyVersion, index: first.seedIndex };
    for (const _ of ['once', 'and again'])
      expect((await ask({ salt, isFromSalt: false })).failed).toEqual([{ ...named, reason: 'output_changed' }]);
  });

  it('with another salt finds that no question is drawn from it', async () => {
    const { variants, proven, failed } = await ask({ salt: 'another salt of the tests', isFromSalt: false });
    expect(proven).toBeLessThan(variants / 2);
    // Of the few questions that a small family has, another salt may draw the same one with other wrong answers.
    const reasons = new Set(failed.map(({ reason }) => reason));
    expect([...reasons].every((reason) => reason === 'program_changed' || reason === 'options_changed')).toBe(true);
  });

  it('proves forty questions of each family from a given salt', async () => {
    const families = rulesTest.families.length;
    expect(await ask({ salt: 'another salt of the tests', isFromSalt: true })).toEqual({
      families,
      variants: 40 * families,
      proven: 40 * families,
      failed: [],
    });
  });
});
