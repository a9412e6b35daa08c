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

/** Hands the attempt in and scores it. Handing in again, or after the deadline scored it, answers the same result. */
export async function submitAttempt(ctx: ServiceContext, input: unknown): Promise<AttemptResult> {
  const candidate = requireReader(ctx);
  const { attemptId } = parseInput(attemptInput, input);
  return inTransaction(ctx, async (unit) => {
    const row = await lockOwnAttempt(unit, candidate.id, attemptId);
    if (row.state === 'started') await endAttempt(unit, row, isOverdue(row, unit.now) ? 'deadline' : 'person');
    return resultOf(unit, row.id);
  });
}
