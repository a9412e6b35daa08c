import { attempt, attemptItem } from '@assay/db/schema/assessment';
import type { AttemptId } from '@assay/domain/kernel/id';
import { findItemTest } from '@assay/item-models/tests';
import { bands as bandNames } from '@assay/psychometrics/bands';
import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { and, count, eq } from 'drizzle-orm';
import { orNotFound, refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { attemptOutcome } from './attempt-heading';
import type { AttemptRow } from './event-facts';
import { attemptsOf, retakeOf } from './retake';

/** The result of an ended attempt, without a word on single questions. */
export async function resultOf({ tx, now }: Pick<Unit, 'tx' | 'now'>, id: AttemptId): Promise<AttemptResult> {
  const [found] = await tx.select().from(attempt).where(eq(attempt.id, id));
  const row = orNotFound(found);
  if (row.state === 'started' || row.endedAt === null) throw refused('attempt_running');
  return {
    ...attemptOutcome(row),
    state: row.state,
    standardError: row.standardError,
    submittedBy: row.submittedBy,
    bands: bandsOf(row),
    endedAt: row.endedAt.toISOString(),
    credited: await countCredited({ tx }, row.id),
    firstScore: row.firstScore,
    retake: retakeOf(await attemptsOf({ tx }, row.accountId), row.test, now),
    next: nextOf(row),
  };
}

async function countCredited({ tx }: Pick<Unit, 'tx'>, id: AttemptId): Promise<number> {
  const [row] = await tx
    .select({ credited: count() })
    .from(attemptItem)
    .where(and(eq(attemptItem.attemptId, id), eq(attemptItem.isCredited, true)));
  return row?.credited ?? 0;
}

function bandsOf({ test, bands }: AttemptRow): AttemptResult['bands'] {
  const objectives = findItemTest(test)?.blueprint.objectives ?? [];
  return (bands ?? []).flatMap(({ objective, total, band: stored }) => {
    const known = objectives.find(({ id }) => id === objective);
    const band = bandNames.find((name) => name === stored);
    return known && band ? [{ objective, title: known.title, outcome: known.outcome, questions: total, band }] : [];
  });
}

function nextOf({ test, passed }: AttemptRow): AttemptResult['next'] {
  if (passed !== true) return 'practise_and_retake';
  return findItemTest(test)?.blueprint.awardsBadge ? 'show_badge' : 'done';
}
