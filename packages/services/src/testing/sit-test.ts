import { newId } from '@assay/db/new-id';
import { attempt } from '@assay/db/schema/assessment';
import type { AccountId } from '@assay/domain/kernel/id';
import type { GradedAttempt } from '../badge/issue';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { graded } from './badge';
import type { Market } from './fixture';

/** A scored attempt, with the event that the test service writes for it. */
export async function sitTest(market: Market, accountId: AccountId, passed: boolean): Promise<GradedAttempt> {
  const id = newId<'attempt'>();
  const sitting = graded(accountId, { attemptId: id, passed, score: passed ? 13 : 4 });
  const { attempt: facts, gradedAt } = sitting;
  const ctx = { ...market.system(), database: market.owner.database };
  await inTransaction(ctx, async (unit) => {
    await recordEvent(unit, 'attempt.graded', { changes: [created('assessment.attempt', id)], payload: facts });
    const { test, testVersion, attemptNo, score, maxScore, passMark, retakeWaitDays } = facts;
    const scored = {
      test,
      testVersion,
      testTitle: 'SQL',
      attemptNo,
      score,
      maxScore,
      passMark,
      retakeWaitDays,
      passed,
    };
    const times = { startedAt: gradedAt, deadlineAt: gradedAt, endedAt: gradedAt };
    await unit.tx
      .insert(attempt)
      .values({ id, version: 1, accountId, state: 'graded', seed: 'none', ...scored, ...times });
  });
  return sitting;
}
