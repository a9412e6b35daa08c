import { installation } from '@assay/db/schema/identity';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { answerQuestion } from './answer-question';
import type { AttemptRow } from './event-facts';
import { itemsOfAttempt, lockOwnAttempt, type ItemRow } from './lock-attempt';
import { itemId, optionId } from './opaque';
import { serveQuestion } from './serve-question';
import { keyChoice } from './stored-question';

/** A generated person's performance: how many scored questions are answered rightly, and when each answer falls. */
export type SimulatedAnswers = {
  readonly attemptId: string;
  readonly right: number;
  readonly answeredAt: (position: number) => Date;
};

/**
 * Answers an attempt of a generated person through the same verbs as a real one. Only a simulated market has such
 * people; in a real one nobody may know which option is the key.
 */
export async function simulateAnswers(ctx: ServiceContext, simulated: SimulatedAnswers): Promise<void> {
  const person = requireReader(ctx);
  const { row, items } = await inTransaction(ctx, async (unit) => {
    const [market] = await unit.tx.select({ origin: installation.origin }).from(installation);
    if (market?.origin !== 'simulated') throw refused('not_allowed');
    const locked = await lockOwnAttempt(unit, person.id, simulated.attemptId);
    return { row: locked, items: await itemsOfAttempt(unit, locked.id) };
  });
  let left = simulated.right;
  for (const item of items) {
    const isRight = left > 0;
    if (item.isScored) left -= 1;
    const then: ServiceContext = { ...ctx, shiftedNow: simulated.answeredAt(item.position) };
    await serveQuestion(then, { attemptId: row.id, position: item.position });
    await answerQuestion(then, { attemptId: row.id, ...namesOf(row, item, isRight) });
  }
}

function namesOf(
  row: AttemptRow,
  { position, choiceOrder }: ItemRow,
  isRight: boolean,
): { itemId: string; optionId: string } {
  const wrong = choiceOrder.find((choice) => choice !== keyChoice) ?? keyChoice;
  return { itemId: itemId(row.seed, position), optionId: optionId(row.seed, position, isRight ? keyChoice : wrong) };
}
