import { attempt, attemptItem } from '@assay/db/schema/assessment';
import { retakeOpensAt } from '@assay/domain/attempt/retake';
import { attemptStates } from '@assay/domain/attempt/states';
import { step } from '@assay/domain/kernel/state-table';
import { findItemTest } from '@assay/item-models/tests';
import { objectiveBands } from '@assay/psychometrics/bands';
import { binomialStandardError } from '@assay/psychometrics/number-right';
import { asc, eq } from 'drizzle-orm';
import { changed, recordEvent, recordStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { attemptFacts, type AttemptRow } from './event-facts';
import { attemptsOf, retakeTerms } from './retake';
import { keyChoice } from './stored-question';

/** Ends a locked attempt: scores it, or marks it abandoned when its time ran out without a single answer. */
export async function endAttempt(unit: Unit, row: AttemptRow, by: 'person' | 'deadline'): Promise<void> {
  const items = await unit.tx
    .select({ objective: attemptItem.objective, isScored: attemptItem.isScored, choice: attemptItem.choice })
    .from(attemptItem)
    .where(eq(attemptItem.attemptId, row.id))
    .orderBy(asc(attemptItem.position));
  const endedAt = by === 'deadline' ? row.deadlineAt : unit.now;
  if (by === 'deadline' && items.every(({ choice }) => choice === null)) return abandonAttemptRow(unit, row, endedAt);

  const edge = orRefuse(step(attemptStates, row.state, by === 'person' ? 'submit' : 'expire'));
  const answers = items
    .filter(({ isScored }) => isScored)
    .map(({ objective, choice }) => ({ objective, right: choice === keyChoice }));
  const score = answers.filter(({ right }) => right).length;
  const graded = {
    score,
    passed: score >= row.passMark,
    standardError: binomialStandardError(score, row.maxScore),
    submittedBy: by,
  };
  const bands = objectiveBands(answers);
  await recordEvent(unit, 'attempt.graded', {
    changes: [changed('assessment.attempt', row)],
    payload: {
      ...attemptFacts(row),
      ...graded,
      retakeAt: await nextChance(unit, { ...row, state: edge.to, passed: graded.passed, endedAt }),
      durationS: Math.round((endedAt.getTime() - row.startedAt.getTime()) / 1000),
      bands: bands.map(({ objective, band }) => ({ objective, band })),
      awardsBadge: findItemTest(row.test)?.blueprint.awardsBadge ?? false,
    },
  });
  await unit.tx
    .update(attempt)
    .set({ ...graded, bands, state: edge.to, endedAt, version: row.version + 1 })
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

/** From when the test may be taken again, once `ended` is written; null when at once. */
async function nextChance(unit: Unit, ended: AttemptRow & { readonly endedAt: Date }): Promise<string | null> {
  const itemTest = findItemTest(ended.test);
  if (!itemTest) return null;
  const others = (await attemptsOf(unit, ended.accountId)).filter(({ id }) => id !== ended.id);
  const opensAt = retakeOpensAt([...others, ended], retakeTerms(itemTest));
  return opensAt > ended.endedAt ? opensAt.toISOString() : null;
}
