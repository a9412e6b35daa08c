import { expect, it } from 'vitest';
import { startAttempt } from '../assessment/start';
import { listOwnAttempts } from '../assessment/list-own';
import { quiz, useQuizMarket } from '../testing/quiz-market';
import { anomaliesOf, race } from './history';

/** Registers the race for one attempt, with so many clients at once. */
export function raceInQuiz(clients: number): void {
  const market = useQuizMarket();

  it('start: of many starts of a test, one attempt runs', async () => {
    const candidate = market.as(await market.member());
    expect(anomaliesOf(await race(clients, () => startAttempt(candidate, { test: quiz })))).toEqual([]);
    expect(await listOwnAttempts(candidate)).toHaveLength(1);
  });
}
