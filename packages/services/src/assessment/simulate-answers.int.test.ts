import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { abandonAttempt } from './abandon';
import { readResult } from './read-result';
import { simulateAnswers } from './simulate-answers';
import { startAttempt } from './start';
import { submitAttempt } from './submit';
import { codeOf, quiz, useQuizMarket, type QuizMarket } from '../testing/quiz-market';

const startedAt = new Date('2026-03-02T09:00:00Z');
const answeredAt = (position: number) => new Date(startedAt.getTime() + position * 20_000);

async function markedOf(market: QuizMarket, attemptId: string) {
  const [row] = await market.connection('owner').database.execute<{ marked: boolean; events: number }>(sql`
    select a.is_simulated as marked, (
      select count(*)::int from log.outbox where kind = 'attempt.simulated' and payload ->> 'attemptId' = a.id::text
    ) as events from assessment.attempt a where id = ${attemptId}`);
  return { marked: row?.marked, events: row?.events };
}

describe('in a simulated market', () => {
  const market = useQuizMarket('simulated');

  it('an attempt says whether a program answered it: one that a person takes there does not', async () => {
    const ctx = { ...market.as(await market.member(), 'seed'), shiftedNow: startedAt };
    const simulated = await startAttempt(ctx, { test: quiz });
    await simulateAnswers(ctx, { attemptId: simulated.attemptId, right: 1, answeredAt });
    expect(await markedOf(market, simulated.attemptId)).toEqual({ marked: true, events: 1 });

    const person = market.as(await market.member());
    const own = await startAttempt(person, { test: quiz });
    await market.answerAll(person, own.attemptId, true);
    await submitAttempt(person, { attemptId: own.attemptId });
    expect(await markedOf(market, own.attemptId)).toEqual({ marked: false, events: 0 });
  });

  it('a generated person answers as told, at the times told, through the same verbs', async () => {
    const ctx = { ...market.as(await market.member(), 'seed'), shiftedNow: startedAt };
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    await simulateAnswers(ctx, { attemptId, right: 6, answeredAt });
    await submitAttempt({ ...ctx, shiftedNow: answeredAt(13) }, { attemptId });
    expect(await readResult(ctx, { attemptId })).toMatchObject({
      score: 6,
      passed: false,
      startedAt: startedAt.toISOString(),
      endedAt: answeredAt(13).toISOString(),
    });
  });
});

describe('an attempt whose end began before its last answer and got the row after it', () => {
  const market = useQuizMarket('simulated');

  it.each([
    { name: 'handed in', end: submitAttempt },
    { name: 'given up', end: abandonAttempt },
  ])('ends with that answer when it is $name', async ({ end }) => {
    const ctx = { ...market.as(await market.member(), 'seed'), shiftedNow: startedAt };
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    await market.answerAll({ ...ctx, shiftedNow: answeredAt(2) }, attemptId, true);
    await end({ ...ctx, shiftedNow: answeredAt(1) }, { attemptId });
    const [row] = await market
      .connection('owner')
      .database.execute<{ at: string }>(sql`select ended_at as at from assessment.attempt where id = ${attemptId}`);
    expect(new Date(row?.at ?? 0)).toEqual(answeredAt(2));
  });
});

describe('in a real market', () => {
  const market = useQuizMarket('real');

  it('nobody is answered for', async () => {
    const ctx = market.as(await market.member());
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    expect(await codeOf(simulateAnswers(ctx, { attemptId, right: 10, answeredAt }))).toBe('not_allowed');
  });
});
