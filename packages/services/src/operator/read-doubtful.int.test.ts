import type { Id } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { reinstateFamily } from '../assessment/reinstate-family';
import { rescoreDueAttempts } from '../assessment/rescore-due';
import { startAttempt } from '../assessment/start';
import { submitAttempt } from '../assessment/submit';
import { withdrawVariant } from '../assessment/withdraw-variant';
import type { ServiceContext } from '../kernel/context';
import { quiz, useQuizMarket } from '../testing/quiz-market';
import { countWaiting } from './count-waiting';
import { readTestFigures } from './read-test-figures';

const market = useQuizMarket();

/** Somebody whose answers are all wrong, and the question of theirs that turns out to be doubtful. */
async function scoredByDoubtfulKey(): Promise<Id<'variant'>> {
  const ctx = market.as(await market.member());
  const { attemptId } = await startAttempt(ctx, { test: quiz });
  await market.answerAll(ctx, attemptId, false);
  await submitAttempt(ctx, { attemptId });
  const [item] = await market.connection('owner').database.execute<{ variant: Id<'variant'> }>(sql`
    select variant_id as variant from assessment.attempt_item where attempt_id = ${attemptId} and is_scored order by family limit 1`);
  if (!item) throw new Error('the form holds no question');
  return item.variant;
}

it('operators see which families are suspended, why, for how many attempts, and what they decided', async () => {
  const ctx = market.as(await market.member(), 'marketplace');
  const operator: ServiceContext =
    ctx.actor.type === 'account' ? { ...ctx, actor: { ...ctx.actor, roles: ['operator'] } } : ctx;
  const doubtful = async () => (await readTestFigures(operator)).doubtful;
  const waiting = async () => (await countWaiting(operator)).families;
  const variantId = await scoredByDoubtfulKey();
  expect([await doubtful(), await waiting()]).toEqual([[], 0]);

  const withdrawal = { variantId, test: quiz, reason: 'output_changed', failedWith: '2', isKeyDoubtful: true };
  await withdrawVariant(market.system(), withdrawal);
  const [family] = await doubtful();
  expect(family).toMatchObject({
    ...{ state: 'suspended', suspendedReason: 'output_changed', decidedReason: null },
    ...{ since: expect.any(Date), credited: 0, raised: 0, waiting: 1 },
  });
  expect(await waiting()).toBe(1);

  await rescoreDueAttempts(market.system());
  expect(await doubtful()).toMatchObject([{ credited: 1, raised: 1, waiting: 0 }]);

  const reason = 'Both runtimes agree with what people answered.';
  await reinstateFamily(operator, { familyId: family?.id, reason });
  expect(await doubtful()).toMatchObject([
    { state: 'active', suspendedReason: null, decidedReason: reason, credited: 1 },
  ]);
  expect(await waiting()).toBe(0);
});
