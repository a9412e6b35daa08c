import { attempt } from '@assay/db/schema/assessment';
import { installation } from '@assay/db/schema/identity';
import { eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { answerQuestion } from './answer-question';
import { attemptFacts, type AttemptRow } from './event-facts';
import { itemsOfAttempt, lockOwnAttempt, type ItemRow } from './lock-attempt';
import { itemId, optionId } from './opaque';
import { serveQuestion } from './serve-question';
import { keyChoice } from './stored-question';

/** A generated person's performance: how many scored questions are answered rightly, and when each answer falls; position 0 is the start. */
export type SimulatedAnswers = {
  readonly attemptId: string;
  readonly right: number;
  readonly answeredAt: (position: number) => Date;
  /** The last question that is answered, for who gives up; all are when it is left out. */
  readonly upTo?: number;
};

/**
 * Answers an attempt of a generated person through the same verbs as a real one, and marks it as simulated first. Only
 * a simulated market has such people; in a real one nobody may know which option is the key.
 */
export async function simulateAnswers(ctx: ServiceContext, simulated: SimulatedAnswers): Promise<void> {
  const person = requireReader(ctx);
  const { row, items } = await inTransaction(ctx, async (unit) => {
    const [market] = await unit.tx.select({ origin: installation.origin }).from(installation);
    if (market?.origin !== 'simulated') throw refused('not_allowed');
    const locked = await lockOwnAttempt(unit, person.id, simulated.attemptId);
    await markSimulated(unit, locked);
    return { row: locked, items: await itemsOfAttempt(unit, locked.id) };
  });
  let left = simulated.right;
  for (const item of items.slice(0, simulated.upTo)) {
    const isRight = left > 0;
    if (item.isScored) left -= 1;
    const at = (position: number): ServiceContext => ({ ...ctx, shiftedNow: simulated.answeredAt(position) });
    await serveQuestion(at(item.position - 1), { attemptId: row.id, position: item.position });
    await answerQuestion(at(item.position), { attemptId: row.id, ...namesOf(row, item, isRight) });
  }
}

async function markSimulated(unit: Unit, row: AttemptRow): Promise<void> {
  if (row.isSimulated) return;
  await recordEvent(unit, 'attempt.simulated', {
    changes: [changed('assessment.attempt', row)],
    payload: attemptFacts(row),
  });
  await unit.tx
    .update(attempt)
    .set({ isSimulated: true, version: row.version + 1 })
    .where(eq(attempt.id, row.id));
}

function namesOf(
  row: AttemptRow,
  { position, choiceOrder }: ItemRow,
  isRight: boolean,
): { itemId: string; optionId: string } {
  const wrong = choiceOrder.find((choice) => choice !== keyChoice) ?? keyChoice;
  return { itemId: itemId(row.seed, position), optionId: optionId(row.seed, position, isRight ? keyChoice : wrong) };
}
