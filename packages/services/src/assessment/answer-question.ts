import { attemptItem } from '@assay/db/schema/assessment';
import type { SavedAnswer } from '@assay/protocol/dto/attempt';
import { answerQuestionInput } from '@assay/protocol/input/attempt-input';
import { and, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { itemNamed, itemsOfAttempt, onRunningAttempt, type ItemRow } from './lock-attempt';
import { optionId as nameOption } from './opaque';

/** Saves the choice for one question; the same again changes nothing, another replaces it until the attempt ends. */
export async function answerQuestion(ctx: ServiceContext, input: unknown): Promise<SavedAnswer> {
  const candidate = requireReader(ctx);
  const { attemptId, itemId, optionId } = parseInput(answerQuestionInput, input);
  return onRunningAttempt(ctx, { accountId: candidate.id, attemptId }, async (unit, row) => {
    const items = await itemsOfAttempt(unit, row.id);
    const item = itemNamed(row, items, itemId);
    const choice = orNotFound(item.choiceOrder.find((each) => nameOption(row.seed, item.position, each) === optionId));
    const isNew = item.choice !== choice;
    const savedAt = isNew ? await save(unit, item, choice) : (item.answeredAt ?? unit.now);
    const others = items.filter((each) => each !== item && each.choice !== null);
    return { itemId, optionId, savedAt: savedAt.toISOString(), answered: others.length + 1, total: items.length };
  });
}

async function save({ tx, now }: Unit, { attemptId, position }: ItemRow, choice: number): Promise<Date> {
  await tx
    .update(attemptItem)
    .set({ choice, answeredAt: now })
    .where(and(eq(attemptItem.attemptId, attemptId), eq(attemptItem.position, position)));
  return now;
}
