import { attemptItem, variant } from '@assay/db/schema/assessment';
import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { serveQuestionInput } from '@assay/protocol/input/attempt-input';
import { and, eq, isNull } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import type { AttemptRow } from './event-facts';
import { itemsOfAttempt, onRunningAttempt, type ItemRow } from './lock-attempt';
import { itemId, optionId } from './opaque';
import { optionOf, storedQuestion } from './stored-question';

/** Serves one question: the one asked for, or the first without an answer; null when all are answered. */
export async function serveQuestion(ctx: ServiceContext, input: unknown): Promise<ServedQuestion | null> {
  const candidate = requireReader(ctx);
  const { attemptId, position } = parseInput(serveQuestionInput, input);
  return onRunningAttempt(ctx, { accountId: candidate.id, attemptId }, async (unit, row) => {
    const items = await itemsOfAttempt(unit, row.id);
    const item = items.find((each) => (position === undefined ? each.choice === null : each.position === position));
    if (!item) return position === undefined ? null : orNotFound<ServedQuestion>(undefined);
    await noteServed(unit, item);
    return present(unit, row, item, items.length);
  });
}

/** The first time counts; it is the start of the time that the question took. */
async function noteServed({ tx, now }: Unit, { attemptId, position }: ItemRow): Promise<void> {
  await tx
    .update(attemptItem)
    .set({ servedAt: now })
    .where(and(eq(attemptItem.attemptId, attemptId), eq(attemptItem.position, position), isNull(attemptItem.servedAt)));
}

async function present({ tx }: Unit, row: AttemptRow, item: ItemRow, total: number): Promise<ServedQuestion> {
  const [stored] = await tx.select({ ready: variant.ready }).from(variant).where(eq(variant.id, item.variantId));
  const ready = storedQuestion(orNotFound(stored).ready);
  const name = (choice: number) => optionId(row.seed, item.position, choice);
  return {
    itemId: itemId(row.seed, item.position),
    position: item.position,
    total,
    question: ready.question,
    options: item.choiceOrder.map((choice) => ({ optionId: name(choice), option: optionOf(ready, choice) })),
    chosen: item.choice === null ? null : name(item.choice),
    isFlagged: item.isFlagged,
  };
}
