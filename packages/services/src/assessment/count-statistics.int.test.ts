import { statisticsOfFamily, statisticsOfTest } from '@assay/db/schema/assessment-statistics';
import { keyOption, omittedOption } from '@assay/domain/assessment/statistics';
import type { AccountId, Id } from '@assay/domain/kernel/id';
import { readinessFamilies } from '@assay/item-models/readiness/families';
import { findItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { requestStatistics } from '../operator/request-statistics';
import { codeOf, quiz, useQuizMarket, type QuizMarket } from '../testing/quiz-market';
import { answerQuestion } from './answer-question';
import { countStatisticsWhenDue } from './count-statistics';
import { listTestSummaries } from './list-test-summaries';
import { readSittings } from './read-sittings';
import { rescoreDueAttempts } from './rescore-due';
import { serveQuestion } from './serve-question';
import { simulateAnswers } from './simulate-answers';
import { startAttempt } from './start';
import { submitAttempt } from './submit';
import { withdrawVariant } from './withdraw-variant';

/** The four that every form asks once the other families of their objectives are suspended. */
const always = [
  'readiness-fee-amounts',
  'readiness-invoice-parties',
  'readiness-offers-and-decisions',
  'readiness-open-bids',
];
/** All that could stand in a form in place of one of the four. */
const instead = [
  'readiness-price-for-target',
  'readiness-fee-of-the-bid',
  'readiness-money-of-a-contract',
  'readiness-job-bounds',
  'readiness-order-of-lists',
];
const rank = (family: string) => (always.includes(family) ? always.indexOf(family) : always.length);

function quizTest() {
  const found = findItemTest(quiz);
  if (!found) throw new Error('there is no quiz');
  return found;
}

/** Takes the quiz with so many right answers, those to the families of every form first. */
async function take(market: QuizMarket, ctx: ServiceContext, right: number): Promise<string> {
  const { attemptId } = await startAttempt(ctx, { test: quiz });
  const rows = await market.connection('owner').database.execute<{ position: number; family: string; order: number[] }>(
    sql`select position, family, choice_order as "order" from assessment.attempt_item
          where attempt_id = ${attemptId} and is_scored`,
  );
  for (const [at, { position, order }] of rows.toSorted((x, y) => rank(x.family) - rank(y.family)).entries()) {
    const served = await serveQuestion(ctx, { attemptId, position });
    const place = order.findIndex((choice) => (choice === 0) === at < right);
    await answerQuestion(ctx, { attemptId, itemId: served?.itemId, optionId: served?.options[place]?.optionId });
  }
  await submitAttempt(ctx, { attemptId });
  return attemptId;
}

const suspendInstead = (market: QuizMarket) =>
  market.connection('owner').database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`
      update assessment.family_standing set state = 'suspended', suspended_from = 'active'
      where family = any(array[${sql.join(
        instead.map((family) => sql`${family}`),
        sql`, `,
      )}])`);
  });

function operatorOf(market: QuizMarket, accountId: AccountId): ServiceContext {
  const actor = { type: 'account', accountId, sessionId: null, state: 'active', roles: ['operator'] } as const;
  return { ...market.as(accountId, 'marketplace'), actor };
}

describe('the answers to a test', () => {
  const market = useQuizMarket('simulated');
  let ten: AccountId[] = [];

  const figures = async () => {
    const { database } = market.connection('marketplace');
    const tests = await database.select().from(statisticsOfTest);
    const ofFamilies = await database.select().from(statisticsOfFamily);
    return {
      real: tests.find(({ isSimulated }) => !isSimulated),
      simulated: tests.find(({ isSimulated }) => isSimulated),
      family: (name: string | undefined, isSimulated = false) =>
        ofFamilies.find((row) => row.family === name && row.isSimulated === isSimulated),
      ofFamilies,
    };
  };

  beforeAll(async () => {
    await suspendInstead(market);
    ten = await Promise.all(Array.from({ length: 10 }, () => market.member()));
    // The first person has no right answer, the second one … the last two eight of ten.
    for (const [at, person] of ten.entries()) await take(market, market.as(person), Math.min(8, at));
  });

  it('are counted as worked by hand, and not again before it is due', async () => {
    expect(await countStatisticsWhenDue(market.system(), quizTest())).toBe(true);
    expect(await countStatisticsWhenDue(market.system(), quizTest())).toBe(false);
    const { real, family } = await figures();
    expect(real).toMatchObject({
      people: 10,
      flagged: 0,
      engineVersion: 2,
      figures: { questions: 10, meanScore: 4.4 },
    });
    // Scores 0 … 8 and 8: between people 74.4 / 9 / 10, within 172 / 10 / 10 / 9.
    expect(real?.figures?.reliability).toBeCloseTo(1 - 172 / 900 / (74.4 / 90), 12);
    const shares = always.map((name) => family(name)?.figures?.facility.share);
    expect(shares).toEqual([0.9, 0.8, 0.7, 0.6]);
    // Rests 0, 0, 1 … 7, 7 of the others against right for all but the first: 3.5 / √(0.9 · 66.5).
    expect(family(always[0])?.figures?.restCorrelation).toBeCloseTo(3.5 / Math.sqrt(0.9 * 66.5), 12);
  });

  it('of a program are counted for themselves and change no figure of people', async () => {
    const before = await figures();
    for (let at = 0; at < 12; at += 1) {
      const startedAt = new Date('2026-03-02T09:00:00Z');
      const ctx = { ...market.as(await market.member(), 'seed'), shiftedNow: startedAt };
      const answeredAt = (position: number) => new Date(startedAt.getTime() + position * 20_000);
      const { attemptId } = await startAttempt(ctx, { test: quiz });
      await simulateAnswers(ctx, { attemptId, right: 0, answeredAt });
      await submitAttempt({ ...ctx, shiftedNow: answeredAt(13) }, { attemptId });
    }
    await requestStatistics(operatorOf(market, await market.member()), { test: quiz });
    expect(await countStatisticsWhenDue(market.system(), quizTest())).toBe(true);
    const { real, simulated, family } = await figures();
    expect(real?.figures).toEqual(before.real?.figures);
    expect(simulated).toMatchObject({ people: 12, figures: { meanScore: 0, passed: 0 } });
    expect(family(always[0])?.figures).toEqual(before.family(always[0])?.figures);
    expect(family(always[0], true)).toMatchObject({
      people: 12,
      figures: { facility: { share: 0 }, seconds: { median: 20 } },
    });
  });

  it('count once a person: whoever comes back knows what was asked', async () => {
    const [first] = ten;
    if (!first) throw new Error('nobody took the quiz');
    const later = { shiftedNow: new Date(Date.now() + 60 * 86_400_000) };
    await take(market, { ...market.as(first, 'seed'), ...later }, 8);
    await requestStatistics(operatorOf(market, await market.member()), { test: quiz });
    expect(await countStatisticsWhenDue(market.system(), quizTest())).toBe(true);
    expect((await figures()).real).toMatchObject({ people: 10, figures: { meanScore: 4.4 } });
  });

  it('are told without a question, an option or a name: options by the misconception behind them', async () => {
    const { ofFamilies } = await figures();
    for (const { family, figures: told } of ofFamilies) {
      const known = Object.keys(readinessFamilies.find(({ id }) => id === family)?.misconceptions ?? {});
      if (told === null) continue;
      const named = told.options.map(({ id }) => id);
      expect(named).toEqual(expect.arrayContaining([keyOption, omittedOption]));
      expect([...known, keyOption, omittedOption]).toEqual(expect.arrayContaining(named));
    }
    const said = JSON.stringify(ofFamilies);
    const texts = await market.connection('owner').database.execute<{ text: string }>(sql`
      select distinct option -> 'option' ->> 'text' as text
      from assessment.variant v, jsonb_array_elements(v.ready -> 'wrong') option
      where length(option -> 'option' ->> 'text') > 4`);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ text }) => said.includes(text))).toEqual([]);
    expect(ten.some((person) => said.includes(person))).toBe(false);
  });

  it('of fewer than ten people leave the test service as no number, whatever is stored', async () => {
    const { database } = market.connection('owner');
    await database.execute(sql`update assessment.family_statistics set people = 9 where family = ${always[1]}`);
    await database.execute(sql`update assessment.test_statistics set people = 9 where is_simulated`);
    const { family, simulated, real } = await figures();
    expect(family(always[1])).toMatchObject({ people: 9, figures: null });
    expect(family(always[2])?.figures).not.toBeNull();
    expect([simulated?.figures, real?.figures === null]).toEqual([null, false]);
  });

  it('are counted for operators alone, and of tests that there are', async () => {
    const member = await market.member();
    expect(await codeOf(requestStatistics(market.as(member, 'marketplace'), { test: quiz }))).toBe('not_found');
    expect(await codeOf(requestStatistics(operatorOf(market, member), { test: 'none' }))).toBe('not_found');
    expect(await codeOf(countStatisticsWhenDue(market.as(member), quizTest()))).toBe('not_found');
  });
});

describe('an answer that was credited, since its key became doubtful', () => {
  const market = useQuizMarket();

  it('is no answer of the form any more: it speaks neither for its question nor for its person', async () => {
    const attemptId = await take(market, market.as(await market.member()), 10);
    const [item] = await market
      .connection('owner')
      .database.execute<{ variant: Id<'variant'>; family: string }>(
        sql`select variant_id as variant, family from assessment.attempt_item where attempt_id = ${attemptId} and is_scored limit 1`,
      );
    if (!item) throw new Error('the form has no question');
    const familiesOf = async () => {
      const [sitting] = await inTransaction(market.system(), (unit) => readSittings(unit, quizTest(), false));
      return sitting?.answers.map(({ family }) => family).toSorted();
    };
    const before = await familiesOf();
    const reason = { reason: 'output_changed', isKeyDoubtful: true, failedWith: '2' };
    await withdrawVariant(market.system(), { variantId: item.variant, test: quiz, ...reason });
    await rescoreDueAttempts(market.system());
    expect(await familiesOf()).toEqual(before?.filter((family) => family !== item.family));
    // Nor does it when the question itself is asked again.
    await market.connection('owner').database.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`update assessment.variant set state = 'proven' where id = ${item.variant}`);
    });
    expect(await familiesOf()).toEqual(before?.filter((family) => family !== item.family));
  });
});

describe('the public pass rate', () => {
  const real = useQuizMarket('real');
  const demo = useQuizMarket('simulated');

  it.each([
    ['a real market leaves simulated attempts out', real, { graded: 1, passed: 0, simulated: 0 }],
    ['a demo counts them and says how many', demo, { graded: 2, passed: 1, simulated: 1 }],
  ])('%s', async (_, market, figures) => {
    await take(market, market.as(await market.member()), 0);
    const simulated = await take(market, market.as(await market.member()), 10);
    // As a restored copy of a demo might bring them along: no verb does this in a real market.
    await market.connection('owner').database.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`update assessment.attempt set is_simulated = true where id = ${simulated}`);
    });
    const anyone = market.as(await market.member(), 'marketplace');
    const summary = (await listTestSummaries(anyone)).find(({ slug }) => slug === quiz);
    expect(summary?.figures).toMatchObject(figures);
  });
});
