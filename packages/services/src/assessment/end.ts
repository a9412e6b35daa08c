import { attempt } from '@assay/db/schema/assessment';
import { attemptStates } from '@assay/domain/attempt/states';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { changed, recordEvent, recordStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { attemptFacts, type AttemptRow } from './event-facts';
import { ownEndOf } from './own-end';
import { creditQuestions, scoreAttempt, scoredFacts } from './score-attempt';

/** Ends a locked attempt: scores it, or marks it abandoned when its time ran out without a single answer. */
export async function endAttempt(unit: Unit, row: AttemptRow, by: 'person' | 'deadline'): Promise<void> {
  const scored = await scoreAttempt(unit, row);
  const endedAt = by === 'deadline' ? row.deadlineAt : await ownEndOf(unit, row);
  if (by === 'deadline' && !scored.isAnswered) return abandonAttemptRow(unit, row, endedAt);

  const edge = orRefuse(step(attemptStates, row.state, by === 'person' ? 'submit' : 'expire'));
  await recordEvent(unit, 'attempt.graded', {
    changes: [changed('assessment.attempt', row)],
    payload: await scoredFacts(unit, { ...row, endedAt, submittedBy: by }, scored),
  });
  await creditQuestions(unit, row, scored.toCredit);
  const { score, passed, standardError, bands } = scored;
  const ended = { state: edge.to, endedAt, submittedBy: by, version: row.version + 1 };
  await unit.tx
    .update(attempt)
    .set({ ...ended, score, passed, standardError, bands })
    .where(eq(attempt.id, row.id));
}

/** Ends a locked attempt unscored; it counts for the wait like any other. */
export async function abandonAttemptRow(unit: Unit, row: AttemptRow, endedAt: Date): Promise<void> {
  const edge = orRefuse(step(attemptStates, row.state, 'abandon'));
  await recordStep(unit, edge, { changes: [changed('assessment.attempt', row)], payload: attemptFacts(row) });
  await unit.tx
    .update(attempt)
    .set({ state: edge.to, endedAt, version: row.version + 1 })
    .where(eq(attempt.id, row.id));
}
