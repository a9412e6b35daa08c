import type { AccountId, Id } from '@assay/domain/kernel/id';
import { standStillAt, type Place } from '@assay/testkit/stand-still';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { deliverGradedTwice } from '../testing/badge';
import { codeOf, quiz, useQuizMarket } from '../testing/quiz-market';
import { answerQuestion } from './answer-question';
import { listOwnAttempts } from './list-own';
import { listTestSummaries } from './list-test-summaries';
import { prepareTests } from './prepare-tests';
import { readResult } from './read-result';
import { rescoreDueAttempts } from './rescore-due';
import { serveQuestion } from './serve-question';
import { startAttempt } from './start';
import { submitAttempt } from './submit';
import { withdrawVariant } from './withdraw-variant';

const market = useQuizMarket();
const owner = () => market.connection('owner').database;

type Item = { position: number; variant: Id<'variant'>; family: string; choice_order: number[] };
type Sitting = {
  readonly accountId: AccountId;
  readonly ctx: ServiceContext;
  readonly attemptId: string;
  readonly items: Item[];
};

async function sit(): Promise<Sitting> {
  const accountId = await market.member();
  const ctx = market.as(accountId);
  const { attemptId } = await startAttempt(ctx, { test: quiz });
  const items = await owner().execute<Item>(sql`
    select position, variant_id as variant, family, choice_order from assessment.attempt_item
    where attempt_id = ${attemptId} and is_scored order by family`);
  return { accountId, ctx, attemptId, items: [...items] };
}

/** Answers all scored questions, those in `wrong` wrongly; places count by family. */
async function answer({ ctx, attemptId, items }: Sitting, wrong: readonly number[]): Promise<void> {
  for (const [place, { position, choice_order: order }] of items.entries()) {
    const served = await serveQuestion(ctx, { attemptId, position });
    const isRight = !wrong.includes(place);
    const option = served?.options[order.findIndex((choice) => (choice === 0) === isRight)];
    await answerQuestion(ctx, { attemptId, itemId: served?.itemId, optionId: option?.optionId });
  }
}

async function graded(wrong: readonly number[]): Promise<Sitting> {
  const sitting = await sit();
  await answer(sitting, wrong);
  await submitAttempt(sitting.ctx, { attemptId: sitting.attemptId });
  return sitting;
}

function itemAt({ items }: Sitting, place: number): Item {
  const item = items[place];
  if (!item) throw new Error('the form has no such question');
  return item;
}

const withdraw = (variantId: Id<'variant'>, isKeyDoubtful = true) =>
  withdrawVariant(market.system(), { variantId, test: quiz, reason: 'output_changed', isKeyDoubtful, failedWith: '2' });
const doubt = async (sitting: Sitting, place: number) => withdraw(itemAt(sitting, place).variant);

/**
 * The families that were suspended are asked again, as if an operator had looked; so are their questions, since what one test
 * takes off the pool may be what the form of a later one needs.
 */
const reinstateAll = () =>
  owner().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`update assessment.family_standing set state = suspended_from where state = 'suspended'`);
    await tx.execute(sql`update assessment.variant set state = 'proven' where state in ('doubtful', 'withdrawn')`);
  });

afterEach(reinstateAll);

async function rowOf({ attemptId }: Sitting) {
  const [row] = await owner().execute(sql`
    select version, score, first_score, passed, round(standard_error::numeric, 4)::text as error from assessment.attempt
    where id = ${attemptId}`);
  return row;
}
async function rescoredEvents({ attemptId }: Sitting) {
  const rows = await owner().execute<{ payload: unknown }>(sql`
    select payload from log.outbox where kind = 'attempt.rescored' and payload ->> 'attemptId' = ${attemptId}`);
  return rows.map(({ payload }) => payload);
}
async function standingOf(family: string) {
  const [row] = await owner().execute<{ state: string; suspended_from: string | null; events: string[] }>(sql`
    select state, suspended_from, array(
      select kind from log.outbox where payload ->> 'standingId' = s.id::text and kind <> 'family.prepared' order by seq
    ) as events from assessment.family_standing s where family = ${family}`);
  return row;
}

describe('a key that changed', () => {
  it('suspends the family of the question with it, once however many processes meet it, and says so', async () => {
    const sitting = await sit();
    const { variant, family } = itemAt(sitting, 0);
    await Promise.all([withdraw(variant), withdraw(variant)]);
    expect(await standingOf(family)).toEqual({
      state: 'suspended',
      suspended_from: 'active',
      events: ['family.suspended'],
    });
    const [row] = await owner().execute(sql`select state from assessment.variant where id = ${variant}`);
    expect(row).toEqual({ state: 'doubtful' });
    await prepareTests(market.system());
    expect(await standingOf(family)).toMatchObject({ state: 'suspended' });
  });

  it('that only the machine or other code failed to compute costs the question, not the family', async () => {
    const sitting = await sit();
    const { variant, family } = itemAt(sitting, 3);
    await withdraw(variant, false);
    expect(await standingOf(family)).toEqual({ state: 'active', suspended_from: null, events: [] });
    await answer(sitting, [3]);
    expect(await submitAttempt(sitting.ctx, { attemptId: sitting.attemptId })).toMatchObject({ score: 9, credited: 0 });
  });
});

describe('whoever was scored by a doubtful key', () => {
  it('gets a point and, at the mark, the pass; who had it right keeps the result; nobody gets less', async () => {
    const [raised, passing, right, other] = [
      await graded([0, 1, 2]),
      await graded([0, 1]),
      await graded([1]),
      await graded([0]),
    ];
    const before = await Promise.all([raised, passing, right, other].map(rowOf));
    for (const sitting of [raised, passing, right]) await doubt(sitting, 0);
    expect(await rescoreDueAttempts(market.system())).toMatchObject({ met: 3, failures: [] });

    expect(before).toMatchObject([{ score: 7 }, { score: 8, passed: false }, { score: 9 }, { score: 9, passed: true }]);
    expect(await rowOf(raised)).toEqual({ version: 3, score: 8, first_score: 7, passed: false, error: '1.3333' });
    expect(await rowOf(passing)).toEqual({ version: 3, score: 9, first_score: 8, passed: true, error: '1.0000' });
    expect([await rowOf(right), await rowOf(other)]).toEqual(before.slice(2));
    expect([await rescoredEvents(right), await rescoredEvents(other)]).toEqual([[], []]);
    const [told] = await rescoredEvents(passing);
    const { family } = itemAt(passing, 0);
    expect(told).toMatchObject({
      ...{ scoreBefore: 8, passedBefore: false, score: 9, passed: true, reason: 'doubtful_key', awardsBadge: true },
      credited: [{ family, familyVersion: expect.any(Number) }],
    });
    expect(JSON.stringify(told)).not.toMatch(/variant|choice|seed/);
  });

  it('is scored again exactly once, however often and by however many it is tried', async () => {
    const sitting = await graded([0, 1]);
    await doubt(sitting, 0);
    await Promise.all([rescoreDueAttempts(market.system()), rescoreDueAttempts(market.system())]);
    const once = await rowOf(sitting);
    expect(await rescoreDueAttempts(market.system())).toMatchObject({ met: 0 });
    expect(await rowOf(sitting)).toEqual(once);
    expect(await rescoredEvents(sitting)).toHaveLength(1);
  });

  it('is scored again for a second question, and the result tells of both and of the first score', async () => {
    const sitting = await graded([0, 1, 2]);
    await doubt(sitting, 0);
    await rescoreDueAttempts(market.system());
    await doubt(sitting, 1);
    await rescoreDueAttempts(market.system());
    const result = await readResult(sitting.ctx, { attemptId: sitting.attemptId });
    expect(result).toMatchObject({ score: 9, passed: true, firstScore: 7, credited: 2, next: 'show_badge' });
  });

  it('gets the badge of the pass exactly once, dated by the attempt, and waits for no retake', async () => {
    const sitting = await graded([0, 1]);
    const before = await listOwnAttempts(sitting.ctx);
    await doubt(sitting, 0);
    await rescoreDueAttempts(market.system());
    await deliverGradedTwice({ ...market.system(), database: market.connection('worker').database });
    const badges = await owner().execute(sql`
      select b.attempt_id, b.awarded_at = a.ended_at as dated from credential.badge b
      join assessment.attempt a on a.id = b.attempt_id where b.account_id = ${sitting.accountId}`);
    expect(badges).toEqual([{ attempt_id: sitting.attemptId, dated: true }]);
    const notices = await owner().execute(sql`
      select kind, facts, path from identity.notice where account_id = ${sitting.accountId} order by kind`);
    expect(notices).toMatchObject([
      {
        kind: 'attempt.rescored',
        facts: { questions: '1', before: '8', after: '9', max: '10', verdict: 'passed' },
        path: `/attempts/${sitting.attemptId}/result`,
      },
      { kind: 'test.failed' },
    ]);
    const [mails] = await owner().execute(sql`
      select count(*)::int as count from identity.mail
      where recipient = ${`${sitting.accountId}@example.org`} and body like '%8 → 9 of 10, passed%'`);
    expect(mails).toEqual({ count: 1 });
    expect(before[0]).toMatchObject({ passed: false });
    expect(await listOwnAttempts(sitting.ctx)).toMatchObject([{ passed: true, score: 9 }]);
  });
});

describe('whoever has the question before them', () => {
  it('goes on, and it counts as right when the attempt ends, whatever was answered', async () => {
    const sitting = await sit();
    await answer(sitting, [0, 1]);
    await doubt(sitting, 0);
    const result = await submitAttempt(sitting.ctx, { attemptId: sitting.attemptId });
    expect(result).toMatchObject({ score: 9, passed: true, credited: 1, firstScore: null });
    // The attempts of others may hold the same question.
    await rescoreDueAttempts(market.system());
    expect(await rescoredEvents(sitting)).toEqual([]);
    expect(await readResult(sitting.ctx, { attemptId: sitting.attemptId })).toEqual(result);
  });
});

describe('a suspended family', () => {
  const family = 'readiness-change-rounds';
  const suspendOneOf = async (name: string) => {
    const [variant] = await owner().execute<{ id: Id<'variant'> }>(sql`
      select id from assessment.variant where family = ${name} and state = 'proven' limit 1`);
    if (!variant) throw new Error(`there is no question of ${name}`);
    await withdraw(variant.id);
  };

  it('is in no form, as long as others fill it', async () => {
    await suspendOneOf(family);
    for (let time = 0; time < 8; time += 1)
      expect((await sit()).items.map((item) => item.family)).not.toContain(family);
  });

  it('waits for whoever draws a form with it at that moment, and is in none that is begun afterwards', async () => {
    const place: Place = { table: 'assessment.attempt', event: 'insert', moment: 'after the write' };
    const barrier = await standStillAt(market.urls.owner, [place]);
    const drawing = sit();
    await barrier.isReached(1);
    const suspending = { isDone: false };
    const suspended = suspendOneOf(family).then(() => {
      suspending.isDone = true;
    });
    for (let waiting = 0; waiting < 2 && !suspending.isDone;) {
      const [row] = await owner().execute<{ waiting: number }>(
        sql`select count(*)::int as waiting from pg_locks where not granted`,
      );
      waiting = row?.waiting ?? 0;
    }
    expect(suspending.isDone).toBe(false);
    await barrier.open();
    await Promise.all([drawing, suspended]);
    expect((await sit()).items.map((item) => item.family)).not.toContain(family);
  });

  it('withholds a test that it leaves without a form, and everybody may know', async () => {
    const isWithheld = async () =>
      (await listTestSummaries(market.system())).find(({ slug }) => slug === quiz)?.isWithheld;
    expect(await isWithheld()).toBe(false);
    await suspendOneOf('readiness-early-end');
    expect(await isWithheld()).toBe(false);
    await suspendOneOf('readiness-closing-an-account');
    expect(await isWithheld()).toBe(true);
    expect(await codeOf(sit())).toBe('test_withheld');
    await reinstateAll();
    expect(await codeOf(sit())).toBeUndefined();
  });
});
