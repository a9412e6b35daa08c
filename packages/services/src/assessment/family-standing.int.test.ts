import { newId } from '@assay/db/new-id';
import type { FamilyHead } from '@assay/item-models/family';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, sqlState } from '../kernel/transaction';
import { codeOf, quiz, useQuizMarket } from '../testing/quiz-market';
import { askedFamilies } from './asked-families';
import { poolGaps } from './pool-gaps';
import { prepareTests } from './prepare-tests';
import { reinstateFamily } from './reinstate-family';
import { retireFamily } from './retire-family';
import { suspendFamily } from './suspend-family';

const market = useQuizMarket();
const owner = () => market.connection('owner').database;
const reason = 'Looked at with two runtimes: the key is right.';
let operator: ServiceContext;

beforeAll(async () => {
  const ctx = market.as(await market.member(), 'marketplace');
  operator = ctx.actor.type === 'account' ? { ...ctx, actor: { ...ctx.actor, roles: ['operator'] } } : ctx;
});

function theQuiz(): ItemTest {
  const found = findItemTest(quiz);
  if (!found) throw new Error('there is no quiz');
  return found;
}

/** The quiz as another release might have it. */
function releaseWith(change: (families: ItemTest['families']) => ItemTest['families']): ItemTest[] {
  const itemTest = theQuiz();
  return [{ ...itemTest, families: change(itemTest.families) }];
}

const versionOf = (family: string) => theQuiz().families.find(({ id }) => id === family)?.version ?? 0;

async function standingOf(family: string, familyVersion = versionOf(family)) {
  const [row] = await owner().execute<{ id: string; state: string; decided: string | null; events: unknown[] }>(sql`
    select id, state, decided_reason as decided, array(
      select kind || coalesce(' to ' || (payload ->> 'to'), '') || coalesce(' because ' || (payload ->> 'cause'), '')
      from log.outbox where payload ->> 'standingId' = s.id::text order by seq
    ) as events from assessment.family_standing s where family = ${family} and family_version = ${familyVersion}`);
  if (!row) throw new Error(`there is no ${family}`);
  return row;
}

const suspend = async (family: string) => {
  const { id } = await standingOf(family);
  const doubt = { variantId: newId<'variant'>(), family, familyVersion: versionOf(family), reason: 'output_changed' };
  await inTransaction(market.system(), (unit) => suspendFamily(unit, doubt));
  return id;
};
const isAsked = async (family: string) => (await askedFamilies(owner(), theQuiz())).some(({ id }) => id === family);

describe('a family of the code', () => {
  const family = 'readiness-open-bids';

  it('stands as the code declares it, and moves with it', async () => {
    expect(await standingOf(family)).toMatchObject({ state: 'active', events: ['family.prepared'] });
    const onTrial = releaseWith((all) => all.map((head) => (head.id === family ? { ...head, status: 'pilot' } : head)));
    await prepareTests(market.system(), onTrial);
    await prepareTests(market.system(), onTrial);
    expect(await standingOf(family)).toMatchObject({
      state: 'pilot',
      events: ['family.prepared', 'family.staged to pilot'],
    });
    await prepareTests(market.system());
    expect((await standingOf(family)).events.at(-1)).toBe('family.staged to active');
  });

  it('has a standing of its own in each version, and is not asked by the standing of another', async () => {
    const version = versionOf(family) + 1;
    const next = releaseWith((all) => all.map((head) => (head.id === family ? { ...head, version } : head)));
    await prepareTests(market.system(), next);
    expect(await standingOf(family, version)).toMatchObject({ state: 'active', events: ['family.prepared'] });
    await suspend(family);
    const [itemTest] = next;
    if (!itemTest) throw new Error('there is no next release');
    expect((await askedFamilies(owner(), itemTest)).map(({ id }) => id)).toContain(family);
    expect(await isAsked(family)).toBe(false);
    await reinstateFamily(operator, { familyId: (await standingOf(family)).id, reason });
  });

  it('is proven in review but never asked, as a draft not even that, and goes back to review when it is taken back', async () => {
    const version = versionOf(family) + 2;
    const poolOf = async () => {
      const [row] = await owner().execute(sql`select needed, proven from assessment.catalogue where slug = ${quiz}`);
      return row;
    };
    const stand = async (status: FamilyHead['status']) => {
      const next = releaseWith((all) => all.map((head) => (head.id === family ? { ...head, version, status } : head)));
      await prepareTests(market.system(), next);
      const [itemTest] = next;
      if (!itemTest) throw new Error('there is no next release');
      const gap = (await poolGaps(market.system(), itemTest)).families.find((each) => each.family === family);
      const asked = (await askedFamilies(owner(), itemTest)).some(({ id }) => id === family);
      return { asked, missing: gap?.missing, isInReview: gap?.isInReview, pool: await poolOf() };
    };
    const whole = await poolOf();
    const without = { asked: false, pool: { needed: Number(whole?.['needed']) - 3, proven: whole?.['proven'] } };
    expect(await stand('draft')).toEqual({ ...without, missing: undefined, isInReview: undefined });
    expect(await stand('review')).toEqual({ ...without, missing: 3, isInReview: true });
    expect(await stand('active')).toEqual({ asked: true, missing: 3, isInReview: false, pool: whole });
    expect(await stand('draft')).toEqual({ ...without, missing: 3, isInReview: true });
    expect(await standingOf(family, version)).toMatchObject({
      state: 'review',
      events: ['family.prepared', ...['review', 'active', 'review'].map((to) => `family.staged to ${to}`)],
    });
    await prepareTests(market.system());
  });

  it('is retired once no process has had it for a week, and never before', async () => {
    const gone = 'readiness-retake-wait';
    const without = releaseWith((all) => all.filter(({ id }) => id !== gone));
    await prepareTests(market.system(), without);
    expect(await standingOf(gone)).toMatchObject({ state: 'active' });
    await owner().execute(
      sql`update assessment.family set declared_at = declared_at - interval '8 days' where id = ${gone}`,
    );
    await prepareTests(market.system(), without);
    await prepareTests(market.system());
    expect(await standingOf(gone)).toMatchObject({
      state: 'retired',
      events: ['family.prepared', 'family.retired because gone_from_code'],
    });
    expect(await isAsked(gone)).toBe(false);
  });
});

describe('an operator', () => {
  it('reinstates a suspended family as it was, with a reason that stays out of the log', async () => {
    const family = 'readiness-double-blind-reviews';
    const familyId = await suspend(family);
    expect(await isAsked(family)).toBe(false);
    expect(await codeOf(reinstateFamily(operator, { familyId, reason: 'short' }))).toBe('invalid_input');
    await reinstateFamily(operator, { familyId, reason });
    expect(await standingOf(family)).toMatchObject({
      state: 'active',
      decided: reason,
      events: ['family.prepared', 'family.suspended', 'family.reinstated to active'],
    });
    const said = await owner().execute(sql`select 1 from log.outbox where payload::text like ${`%${reason}%`}`);
    expect(said).toHaveLength(0);
    expect(await isAsked(family)).toBe(true);
    expect(await codeOf(reinstateFamily(operator, { familyId, reason }))).toBe('wrong_state');
  });

  it('reinstates one on trial to its trial', async () => {
    const family = 'readiness-badge-visibility';
    const onTrial = releaseWith((all) => all.map((head) => (head.id === family ? { ...head, status: 'pilot' } : head)));
    await prepareTests(market.system(), onTrial);
    const familyId = await suspend(family);
    await prepareTests(market.system());
    expect(await standingOf(family)).toMatchObject({ state: 'suspended' });
    await reinstateFamily(operator, { familyId, reason });
    expect(await standingOf(family)).toMatchObject({ state: 'pilot' });
  });

  it('retires one for good: neither they nor the next start bring it back', async () => {
    const family = 'readiness-auto-approval';
    const familyId = await suspend(family);
    await retireFamily(operator, { familyId, reason: 'It asks for what the law changed.' });
    await prepareTests(market.system());
    expect(await codeOf(reinstateFamily(operator, { familyId, reason }))).toBe('wrong_state');
    expect(await standingOf(family)).toMatchObject({
      state: 'retired',
      events: ['family.prepared', 'family.suspended', 'family.retired because operator'],
    });
  });

  it('is the only one in the marketplace who decides, and decides nothing else', async () => {
    const { id: familyId } = await standingOf('readiness-held-money');
    const member = market.as(await market.member(), 'marketplace');
    expect(await codeOf(retireFamily(member, { familyId, reason }))).toBe('not_found');
    const rename = operator.database.execute(
      sql`update assessment.family_standing set family = 'x' where id = ${familyId}`,
    );
    expect(sqlState(await rename.catch((error: unknown) => error))).toBe('42501');
    const unseen = operator.database.execute(
      sql`update assessment.family_standing set state = 'retired', version = version + 1 where id = ${familyId}`,
    );
    await expect(unseen).rejects.toThrow();
    expect(await standingOf('readiness-held-money')).toMatchObject({ state: 'active' });
  });
});
