import { isOverdue } from '@assay/domain/attempt/answer';
import type { AttemptProgress } from '@assay/protocol/dto/attempt';
import { attemptInput } from '@assay/protocol/input/attempt-input';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { endAttempt } from './end';
import { lockOwnAttempt } from './lock-attempt';
import { progressOf } from './progress';

/** Where the acting person's attempt stands; one whose time is up is ended first, so that nobody waits for the sweep. */
export async function readProgress(ctx: ServiceContext, input: unknown): Promise<AttemptProgress> {
  const candidate = requireReader(ctx);
  const { attemptId } = parseInput(attemptInput, input);
  return inTransaction(ctx, async (unit) => {
    const row = await lockOwnAttempt(unit, candidate.id, attemptId);
    if (isOverdue(row, unit.now)) await endAttempt(unit, row, 'deadline');
    return progressOf(unit, row.id);
  });
}
