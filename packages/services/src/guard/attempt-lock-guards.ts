import { brandId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import { answerQuestion } from '../assessment/answer-question';
import { serveQuestion } from '../assessment/serve-question';
import { startAttempt } from '../assessment/start';
import { submitAttempt } from '../assessment/submit';
import { withdrawVariant } from '../assessment/withdraw-variant';
import { quiz, type QuizMarket } from '../testing/quiz-market';
import type { Act, LockGuard } from './lock-guard';

/** Locks of the test service. */
export const attemptLockGuards: Readonly<Record<string, LockGuard<[market: QuizMarket]>>> = {
  'the row of an attempt': {
    against: 'an answer that is taken while the attempt is scored, and is not in the score',
    locks: ['assessment.attempt'],
    meetAt: [
      { table: 'log.outbox', event: 'insert', moment: 'before the write' },
      { table: 'assessment.attempt_item', event: 'update', moment: 'before the write' },
    ],
    stage: async (market) => {
      const candidate = market.as(await market.member());
      const { attemptId } = await startAttempt(candidate, { test: quiz });
      const [item] = await market.connection('owner').database.execute<{
        position: number;
        choice_order: number[];
      }>(sql`
        select position, choice_order from assessment.attempt_item where attempt_id = ${attemptId} and is_scored limit 1`);
      const served = await serveQuestion(candidate, { attemptId, position: item?.position });
      const optionId = served?.options[item?.choice_order.indexOf(0) ?? -1]?.optionId;
      return {
        first: (through) => submitAttempt(through(candidate), { attemptId }),
        second: (through) => answerQuestion(through(candidate), { attemptId, itemId: served?.itemId, optionId }),
        effect: sql`
          select (count(*) filter (where item.choice = 0) - max(attempt.score))::int as n
          from assessment.attempt join assessment.attempt_item item on item.attempt_id = attempt.id
          where attempt.id = ${attemptId}`,
      };
    },
    effect: { held: 0, lost: 1 },
  },
  'the row of a question': {
    against: 'a question that is withdrawn twice',
    locks: ['assessment.variant'],
    stage: async (market) => {
      const [row] = await market
        .connection('owner')
        .database.execute<{ id: string }>(sql`select id from assessment.variant where state = 'proven' limit 1`);
      const variantId = brandId<'variant'>(row?.id ?? '');
      const withdrawal = { variantId, test: quiz, reason: 'output_changed', isKeyDoubtful: false, failedWith: '2' };
      const withdraw: Act = (through) => withdrawVariant(through(market.system()), withdrawal);
      const effect = sql`
        select count(*)::int as n from log.outbox
        where kind = 'variant.withdrawn' and payload ->> 'variantId' = ${variantId}`;
      return { first: withdraw, second: withdraw, effect };
    },
    effect: { held: 1, lost: 2 },
  },
};
