import { attempt } from '@assay/db/schema/assessment';
import type { AttemptId } from '@assay/domain/kernel/id';
import type { AttemptProgress } from '@assay/protocol/dto/attempt';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { attemptHeading } from './attempt-heading';
import type { AttemptRow } from './event-facts';
import { itemsOfAttempt, type ItemRow } from './lock-attempt';
import { itemId } from './opaque';

/** Where an attempt stands. Says nothing of keys, families or which questions are scored. */
export async function progressOf(unit: Unit, id: AttemptId): Promise<AttemptProgress> {
  const [found] = await unit.tx.select().from(attempt).where(eq(attempt.id, id));
  return toProgress(orNotFound(found), await itemsOfAttempt(unit, id), unit.now);
}

type Standing = Parameters<typeof attemptHeading>[0] & Pick<AttemptRow, 'state' | 'deadlineAt' | 'seed'>;

/** The same of rows that are at hand, the items in the order of the form. */
export function toProgress(
  row: Standing,
  items: readonly Pick<ItemRow, 'position' | 'choice' | 'isFlagged'>[],
  now: Date,
): AttemptProgress {
  return {
    ...attemptHeading(row),
    state: row.state,
    deadlineAt: row.deadlineAt.toISOString(),
    now: now.toISOString(),
    items: items.map(({ position, choice, isFlagged }) => ({
      itemId: itemId(row.seed, position),
      position,
      isAnswered: choice !== null,
      isFlagged,
    })),
  };
}
