import { isOverdue } from '@assay/domain/attempt/answer';
import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { attemptInput } from '@assay/protocol/input/attempt-input';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { endAttempt } from './end';
import { lockOwnAttempt } from './lock-attempt';
import { resultOf } from './result';

/** The result of the acting person's ended attempt; one whose time is up is scored first. */
export async function readResult(ctx: ServiceContext, input: unknown): Promise<AttemptResult> {
  const candidate = requireReader(ctx);
  const { attemptId } = parseInput(attemptInput, input);
  return inTransaction(ctx, async (unit) => {
    const row = await lockOwnAttempt(unit, candidate.id, attemptId);
    if (isOverdue(row, unit.now)) await endAttempt(unit, row, 'deadline');
    return resultOf(unit, row.id);
  });
}
