import { attemptItem } from '@assay/db/schema/assessment';
import { flagQuestionInput } from '@assay/protocol/input/attempt-input';
import { and, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { itemNamed, itemsOfAttempt, onRunningAttempt } from './lock-attempt';

/** Marks a question to come back to, or takes the mark away. */
export async function flagQuestion(
  ctx: ServiceContext,
  input: unknown,
): Promise<{ itemId: string; isFlagged: boolean }> {
  const candidate = requireReader(ctx);
  const { attemptId, itemId, isFlagged } = parseInput(flagQuestionInput, input);
  return onRunningAttempt(ctx, { accountId: candidate.id, attemptId }, async (unit, row) => {
    const { position } = itemNamed(row, await itemsOfAttempt(unit, row.id), itemId);
    await unit.tx
      .update(attemptItem)
      .set({ isFlagged })
      .where(and(eq(attemptItem.attemptId, row.id), eq(attemptItem.position, position)));
    return { itemId, isFlagged };
  });
}
