import { connect, type Connection } from '@assay/db/connect';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAttempt } from '../assessment/start';
import { listOwnAttempts } from '../assessment/list-own';
import { quiz, useQuizMarket } from '../testing/quiz-market';
import { happensOnce } from './happens-once';

/** Registers the race for one attempt, with so many clients at once, each over a connection of its own. */
export function raceInQuiz(clients: number): void {
  const market = useQuizMarket();
  const open: { crowd?: Connection } = {};
  beforeAll(() => {
    open.crowd = connect(market.urls.skillTests, { maxConnections: clients });
  });
  afterAll(() => open.crowd?.close());

  it('start: of many starts of a test, one attempt runs', async () => {
    if (!open.crowd) throw new Error('the crowd is there only while tests run');
    const { database } = open.crowd;
    const candidate = await market.member();
    const windows = { ...market.as(candidate), database };
    const { database: events } = market.connection('owner');
    const once = { clients, events, kind: 'attempt.started', about: candidate };
    await happensOnce(once, () => startAttempt(windows, { test: quiz }));
    expect(await listOwnAttempts(market.as(candidate))).toHaveLength(1);
  });
}
