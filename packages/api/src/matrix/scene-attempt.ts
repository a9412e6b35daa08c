import { abandonAttempt } from '@assay/services/assessment/abandon';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import type { ServiceContext } from '@assay/services/kernel/context';
import { quiz } from '@assay/services/testing/fill-quiz';
import type { Market } from '@assay/services/testing/fixture';
import type { Setting, States } from './setting';

/** A question of an attempt with one of its options, by the names that only the two of them share. */
type Question = { readonly itemId: string; readonly optionId: string };

const questions = new Map<string, Question>();

/** A sound answer to an attempt of the scene; one of the same form where there is no such attempt. */
export function answerIn(attemptId: string): Question {
  return questions.get(attemptId) ?? { itemId: 'x'.repeat(16), optionId: 'y'.repeat(16) };
}

/** Attempts at the quiz: the party gave one up, handed one in and sits at one; the client's ran out unseen. */
export async function setAttemptScene({ market, pair }: Setting): Promise<States> {
  const [asParty, asClient] = [pair.party, pair.client].map((id) => market.inTestService(market.as(id)));
  if (!asParty || !asClient) throw new Error('a pair is of two');
  const abandoned = await begin(asParty);
  await abandonAttempt(asParty, { attemptId: abandoned });
  await letPass(market, abandoned);
  const graded = await begin(asParty);
  await submitAttempt(asParty, { attemptId: graded });
  await letPass(market, graded);
  const overdue = await begin(asClient);
  await letPass(market, overdue);
  return { started: await begin(asParty), graded, abandoned, overdue };
}

async function begin(ctx: ServiceContext): Promise<string> {
  const { attemptId } = await startAttempt(ctx, { test: quiz });
  const served = await serveQuestion(ctx, { attemptId });
  const option = served?.options[0];
  if (!served || !option) throw new Error('an attempt begins with a question');
  questions.set(attemptId, { itemId: served.itemId, optionId: option.optionId });
  return attemptId;
}

/** Longer than an attempt and the wait after it; only the owner can turn a clock back, past the guard against unseen changes. */
async function letPass({ owner }: Market, attemptId: string): Promise<void> {
  await owner.database.transaction(async (tx) => {
    await tx.execute(`set local session_replication_role = replica`);
    await tx.execute(`
      update assessment.attempt
      set started_at = started_at - interval '60 days', deadline_at = deadline_at - interval '60 days',
        ended_at = ended_at - interval '60 days'
      where id = '${attemptId}'`);
  });
}
