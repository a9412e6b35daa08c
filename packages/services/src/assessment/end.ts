import { attempt, attemptItem } from '@assay/db/schema/assessment';
import { installation } from '@assay/db/schema/identity';
import { retakeAt } from '@assay/domain/attempt/start';
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
    retakeAt: score >= row.passMark ? null : await nextChance(unit, endedAt),
    submittedBy: by,
  };
  const bands = objectiveBands(answers);
  await recordEvent(unit, 'attempt.graded', {
    changes: [changed('assessment.attempt', row)],
    payload: {
      ...attemptFacts(row),
      ...graded,
      retakeAt: graded.retakeAt?.toISOString() ?? null,
      maxScore: row.maxScore,
      passMark: row.passMark,
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
    .set({ state: edge.to, endedAt, retakeAt: await nextChance(unit, endedAt), version: row.version + 1 })
    .where(eq(attempt.id, row.id));
}

async function nextChance({ tx }: Unit, endedAt: Date): Promise<Date | null> {
  const [settings] = await tx.select({ retakeWaitDays: installation.retakeWaitDays }).from(installation);
  if (!settings) throw new Error('this installation has not been founded');
  return retakeAt([{ endedAt }], settings.retakeWaitDays);
}
