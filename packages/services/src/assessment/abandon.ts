import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { attemptInput } from '@assay/protocol/input/attempt-input';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { abandonAttemptRow } from './end';
import { ownEndOf } from './own-end';
import { onRunningAttempt } from './lock-attempt';
import { resultOf } from './result';

/** Gives a running attempt up, unscored. */
export async function abandonAttempt(ctx: ServiceContext, input: unknown): Promise<AttemptResult> {
  const candidate = requireReader(ctx);
  const { attemptId } = parseInput(attemptInput, input);
  return onRunningAttempt(ctx, { accountId: candidate.id, attemptId }, async (unit, row) => {
    await abandonAttemptRow(unit, row, await ownEndOf(unit, row));
    return resultOf(unit, row.id);
  });
}
