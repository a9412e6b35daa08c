import { setTimeout as sleep } from 'node:timers/promises';
import { brandId, type AccountId, type AttemptId } from '@assay/domain/kernel/id';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import type { TestToken } from '@assay/services/assessment/token';
import { deliverGradedTwice } from '@assay/services/testing/badge';
import { quiz, useQuizMarket } from '@assay/services/testing/quiz-market';
import { standStillAt, type Place } from '@assay/testkit/stand-still';
import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { startServiceProgram, type ServiceProgram } from './testing/program';

vi.setConfig({ testTimeout: 300_000 });

const market = useQuizMarket();

type Sitting = { readonly accountId: AccountId; readonly attemptId: AttemptId; readonly token: TestToken };

/** Somebody who sits the test and has the answers to it, given or not. */
async function sitting(isAnswered: boolean): Promise<Sitting> {
  const accountId = await market.member();
  const ctx = market.as(accountId);
  const attemptId = brandId<'attempt'>((await startAttempt(ctx, { test: quiz })).attemptId);
  if (isAnswered) await market.answerAll(ctx, attemptId, true);
  return { accountId, attemptId, token: { purpose: 'attempt', accountId, attemptId } };
}

/** The choice of the first option of the first question. */
async function choiceOf({ accountId, attemptId }: Sitting) {
  const served = await serveQuestion(market.as(accountId), { attemptId, position: 1 });
  return { itemId: served?.itemId, optionId: served?.options[0]?.optionId };
}

/** Four people: one begins, one answers, one hands in, and the time of one is up. */
async function people() {
  const beginning = await market.member();
  const [answering, submitting, expiring] = [await sitting(false), await sitting(true), await sitting(true)];
  return { beginning, answering, submitting, expiring, choice: await choiceOf(answering) };
}

type People = Awaited<ReturnType<typeof people>>;

function lastWrites({ beginning, answering, submitting, expiring }: People, moment: Place['moment']): Place[] {
  const attempt = 'assessment.attempt';
  const scored = ({ attemptId }: Sitting): Place => {
    return { table: attempt, event: 'update', moment, when: `new.id = '${attemptId}' and new.state <> 'started'` };
  };
  const chosen = `new.attempt_id = '${answering.attemptId}' and new.choice is not null`;
  return [
    { table: attempt, event: 'insert', moment, when: `new.account_id = '${beginning}'` },
    { table: 'assessment.attempt_item', event: 'update', moment, when: chosen },
    scored(submitting),
    scored(expiring),
  ];
}

/** What three of them send; the sweep of the service ends the attempt of the fourth. */
const ask = (service: ServiceProgram, { beginning, answering, submitting, choice }: People) => [
  service.call({ purpose: 'start', accountId: beginning, test: quiz }, '/start', {}),
  service.call(answering.token, '/answer', choice),
  service.call(submitting.token, '/submit', {}),
];

async function killBetween(all: People, moment: Place['moment']): Promise<void> {
  await market.letTimePass(all.expiring.attemptId);
  const places = lastWrites(all, moment);
  const barrier = await standStillAt(market.urls.owner, places);
  const service = await startServiceProgram(market);
  try {
    await barrier.isReached(1);
    const calls = Promise.allSettled(ask(service, all));
    await barrier.isReached(places.length);
    await service.kill();
    expect((await calls).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  } finally {
    await service.kill();
    await barrier.open();
  }
}

/** Of each one's only attempt: its state, and how many questions are answered. */
async function standing({ beginning, answering, submitting, expiring }: People) {
  const rows = await market.connection('owner').database.execute<{ account: string; standing: string }>(sql`
    select account_id as account, state || ' ' ||
      (select count(choice) from assessment.attempt_item where attempt_id = a.id) as standing
    from assessment.attempt a`);
  const of = (account: string) => rows.filter((row) => row.account === account).map((row) => row.standing);
  return [beginning, answering.accountId, submitting.accountId, expiring.accountId].map(of);
}

/** How many events and badges there are of these people. */
async function counted({ beginning, answering, submitting, expiring }: People) {
  const ids = [beginning, answering.accountId, submitting.accountId, expiring.accountId];
  const [had] = await market.connection('owner').database.execute(sql`
    with of_them as (select kind from log.outbox where payload ->> 'accountId' = any (${`{${ids.join(',')}}`}::text[]))
    select (select count(*)::int from of_them where kind = 'attempt.started') as started,
      (select count(*)::int from of_them where kind = 'attempt.graded') as graded,
      (select count(*)::int from of_them where kind = 'badge.issued') as badges`);
  return had;
}

async function untilReady({ isReady }: ServiceProgram): Promise<void> {
  for (const deadline = Date.now() + 120_000; !(await isReady()); await sleep(100))
    if (Date.now() > deadline) throw new Error('the test service did not become ready');
}

const all = 12;
const halfWritten = [[], ['started 0'], [`started ${all}`], [`started ${all}`]];
const whole = [['started 0'], ['started 1'], [`graded ${all}`], [`graded ${all}`]];

it.each([
  { moment: 'after the write', stands: halfWritten, begins: { status: 201 } },
  { moment: 'at commit', stands: whole, begins: { status: 409, body: { error: { code: 'attempt_running' } } } },
] as const)(
  'a test service killed $moment of a start, an answer, a submission and a deadline loses and doubles none',
  async ({ moment, stands, begins }) => {
    const four = await people();
    await killBetween(four, moment);
    expect(await standing(four)).toEqual(stands);

    const service = await startServiceProgram(market);
    try {
      await untilReady(service);
      const passed = { status: 200, body: { passed: true } };
      expect(await Promise.all(ask(service, four))).toMatchObject([
        begins,
        { status: 200, body: { answered: 1 } },
        passed,
      ]);
      expect(await service.call(four.expiring.token, '/result')).toMatchObject(passed);
    } finally {
      await service.kill();
    }
    expect(await standing(four)).toEqual(whole);
    await deliverGradedTwice({ ...market.system(), database: market.connection('worker').database });
    expect(await counted(four)).toEqual({ started: 4, graded: 2, badges: 2 });
  },
);
