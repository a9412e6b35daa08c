import { describe, expect, it } from 'vitest';
import { readResult } from './read-result';
import { simulateAnswers } from './simulate-answers';
import { startAttempt } from './start';
import { submitAttempt } from './submit';
import { codeOf, quiz, useQuizMarket } from '../testing/quiz-market';

const startedAt = new Date('2026-03-02T09:00:00Z');
const answeredAt = (position: number) => new Date(startedAt.getTime() + position * 20_000);

describe('in a simulated market', () => {
  const market = useQuizMarket('simulated');

  it('a generated person answers as told, at the times told, through the same verbs', async () => {
    const ctx = { ...market.as(await market.member(), 'seed'), shiftedNow: startedAt };
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    await simulateAnswers(ctx, { attemptId, right: 6, answeredAt });
    await submitAttempt({ ...ctx, shiftedNow: answeredAt(9) }, { attemptId });
    expect(await readResult(ctx, { attemptId })).toMatchObject({
      score: 6,
      passed: false,
      startedAt: startedAt.toISOString(),
      endedAt: answeredAt(9).toISOString(),
    });
  });
});

describe('in a real market', () => {
  const market = useQuizMarket('real');

  it('nobody is answered for', async () => {
    const ctx = market.as(await market.member());
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    expect(await codeOf(simulateAnswers(ctx, { attemptId, right: 8, answeredAt }))).toBe('not_allowed');
  });
});
