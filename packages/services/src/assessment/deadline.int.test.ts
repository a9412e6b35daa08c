import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { countFailing } from '../deadline/count-failing';
import { abandonAttempt } from './abandon';
import { answerQuestion } from './answer-question';
import { expireDueAttempts } from './expire-due';
import { readResult } from './read-result';
import { serveQuestion } from './serve-question';
import { startAttempt } from './start';
import { codeOf, quiz, useQuizMarket } from '../testing/quiz-market';

const market = useQuizMarket();
let ctx: ServiceContext;

beforeEach(async () => {
  ctx = market.as(await market.member());
});

describe('the deadline', () => {
  it('refuses a late answer and scores what was saved before', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    const item = await serveQuestion(ctx, { attemptId });
    await answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[0]?.optionId });
    await market.letTimePass(attemptId);
    expect(
      await codeOf(answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[1]?.optionId })),
    ).toBe('answer_too_late');
    expect(await readResult(ctx, { attemptId })).toMatchObject({ state: 'graded', submittedBy: 'deadline' });
    expect(
      await codeOf(answerQuestion(ctx, { attemptId, itemId: item?.itemId, optionId: item?.options[1]?.optionId })),
    ).toBe('attempt_closed');
  });

  it('is swept: with answers scored, without any abandoned; each exactly once', async () => {
    const answered = await startAttempt(ctx, { test: quiz });
    await market.answerAll(ctx, answered.attemptId, true);
    const silent = market.as(await market.member());
    const untouched = await startAttempt(silent, { test: quiz });
    await market.letTimePass(answered.attemptId);
    await market.letTimePass(untouched.attemptId);
    await Promise.all([expireDueAttempts(market.system()), expireDueAttempts(market.system())]);
    for (const { attemptId } of [answered, untouched]) expect(await endingsOf(attemptId)).toBe(1);
    expect(await readResult(ctx, { attemptId: answered.attemptId })).toMatchObject({
      state: 'graded',
      passed: true,
      submittedBy: 'deadline',
    });
    expect(await readResult(silent, { attemptId: untouched.attemptId })).toMatchObject({
      state: 'abandoned',
      score: null,
    });
  });

  it('an attempt that cannot be ended holds up no later one, under the rights of the test service alone', async () => {
    const poisoned = await startAttempt(ctx, { test: quiz });
    const other = market.as(await market.member());
    const second = await startAttempt(other, { test: quiz });
    await market.letTimePass(poisoned.attemptId);
    await market.letTimePass(second.attemptId);
    const owner = market.connection('owner').database;
    await owner.execute(
      sql.raw(
        `create trigger poison before update on assessment.attempt for each row when (old.id = '${poisoned.attemptId}') execute function assay.refuse()`,
      ),
    );
    expect(await expireDueAttempts(market.system())).toMatchObject({ met: 1, failures: [{ id: poisoned.attemptId }] });
    expect(await endingsOf(second.attemptId)).toBe(1);
    expect(await expireDueAttempts(market.system())).toMatchObject({ met: 0, failures: [] });
    await owner.execute(sql`drop trigger poison on assessment.attempt`);
    await owner.execute(sql`update log.failing_deadline set retry_at = now() - interval '1 second'`);
    expect(await expireDueAttempts(market.system())).toMatchObject({ met: 1, failures: [] });
    expect((await countFailing(market.system().database)).size).toBe(0);
  });

  it('a given-up attempt counts for the wait and leaves its event', async () => {
    const { attemptId } = await startAttempt(ctx, { test: quiz });
    expect(await abandonAttempt(ctx, { attemptId })).toMatchObject({ state: 'abandoned', passed: null });
    expect(await codeOf(startAttempt(ctx, { test: quiz }))).toBe('retake_too_early');
    const [event] = await market
      .connection('owner')
      .database.execute<{ kind: string }>(
        sql`select kind from log.outbox where payload ->> 'attemptId' = ${attemptId} order by id desc limit 1`,
      );
    expect(event?.kind).toBe('attempt.abandoned');
  });
});

/** How often an attempt ended, by its events. */
async function endingsOf(attemptId: string): Promise<number> {
  const rows = await market.connection('owner').database.execute(sql`
    select 1 from log.outbox where payload ->> 'attemptId' = ${attemptId} and kind in ('attempt.graded', 'attempt.abandoned')`);
  return rows.length;
}
