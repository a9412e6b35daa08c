import { attempt, attemptItem, variant } from '@assay/db/schema/assessment';
import { decideRescore } from '@assay/domain/attempt/rescore';
import { attemptStates } from '@assay/domain/attempt/states';
import type { AttemptId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { and, asc, eq } from 'drizzle-orm';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import { changed, recordStep } from '../kernel/record-event';
import { orRefuse } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { AttemptRow } from './event-facts';
import { creditQuestions, scoreAttempt, scoredFacts, type ScoredAttempt } from './score-attempt';

const name = 'attempt.rescore';

/**
 * Scores again every attempt that was scored by a key that became doubtful, each in a transaction of its own. What still
 * has to be done is found by what each attempt was credited, so that a run that was cut short is simply gone on with.
 */
export async function rescoreDueAttempts(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: rescore });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .selectDistinct({ id: attempt.id })
    .from(variant)
    .innerJoin(
      attemptItem,
      and(eq(attemptItem.variantId, variant.id), eq(attemptItem.isScored, true), eq(attemptItem.isCredited, false)),
    )
    .innerJoin(attempt, and(eq(attempt.id, attemptItem.attemptId), eq(attempt.state, 'graded')))
    .where(and(eq(variant.state, 'doubtful'), isNotResting(unit, name, attempt.id)))
    .orderBy(asc(attempt.id))
    .limit(limit);
}

async function rescore(ctx: ServiceContext, id: AttemptId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const [row] = await unit.tx.select().from(attempt).where(eq(attempt.id, id)).for('update');
    if (row?.state !== 'graded') return;
    const again = await scoreAttempt(unit, row);
    await creditQuestions(unit, row, again.toCredit);
    const before = gradedOf(row);
    const better = decideRescore(before, again);
    // Who had it right already has the same result, and is not bothered.
    if (better !== null) await writeBetter(unit, before, better);
  });
}

type Graded = ReturnType<typeof gradedOf>;

async function writeBetter(unit: Unit, row: Graded, better: ScoredAttempt): Promise<void> {
  const edge = orRefuse(step(attemptStates, row.state, 'rescore'));
  const payload = {
    ...(await scoredFacts(unit, row, better)),
    startedAt: row.startedAt.toISOString(),
    scoreBefore: row.score,
    passedBefore: row.passed,
    gradedAt: row.endedAt.toISOString(),
    reason: 'doubtful_key',
    credited: better.toCredit.map(({ family, familyVersion }) => ({ family, familyVersion })),
  };
  await recordStep(unit, edge, { changes: [changed('assessment.attempt', row)], payload });
  const { score, passed, standardError, bands } = better;
  const rescored = { firstScore: row.firstScore ?? row.score, rescoredAt: unit.now, version: row.version + 1 };
  await unit.tx
    .update(attempt)
    .set({ ...rescored, state: edge.to, score, passed, standardError, bands })
    .where(eq(attempt.id, row.id));
}

/** A scored attempt has all of this; one without was written by nobody of ours. */
function gradedOf(row: AttemptRow) {
  const { score, passed, endedAt, submittedBy } = row;
  if (score === null || passed === null || endedAt === null || submittedBy === null)
    throw new Error(`the scored attempt ${row.id} lacks its score`);
  return { ...row, score, passed, endedAt, submittedBy };
}
