import { attempt, attemptItem } from '@assay/db/schema/assessment';
import { decideContinue, isOverdue } from '@assay/domain/attempt/answer';
import { brandId, type AttemptId } from '@assay/domain/kernel/id';
import { and, asc, eq } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { orNotFound, orRefuse, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { endAttempt } from './end';
import type { AttemptRow } from './event-facts';
import { itemId } from './opaque';

export type ItemRow = typeof attemptItem.$inferSelect;

/** Loads an attempt of the acting person for a change; another's attempt does not exist for them. */
export async function lockOwnAttempt({ tx }: Unit, accountId: ActingId, id: string): Promise<AttemptRow> {
  const [row] = await tx
    .select()
    .from(attempt)
    .where(and(eq(attempt.id, brandId<'attempt'>(id)), eq(attempt.accountId, accountId)))
    .for('update');
  return orNotFound(row);
}

export async function itemsOfAttempt({ tx }: Pick<Unit, 'tx'>, id: AttemptId): Promise<ItemRow[]> {
  return tx.select().from(attemptItem).where(eq(attemptItem.attemptId, id)).orderBy(asc(attemptItem.position));
}

/** The question that an opaque id names in this attempt. */
export function itemNamed(row: AttemptRow, items: readonly ItemRow[], name: string): ItemRow {
  return orNotFound(items.find(({ position }) => itemId(row.seed, position) === name));
}

/**
 * Runs `work` on a running attempt of the acting person. When its time is up, the attempt is ended and scored
 * instead, and the refusal says so: what was saved before counts.
 */
export async function onRunningAttempt<Result>(
  ctx: ServiceContext,
  own: { readonly accountId: ActingId; readonly attemptId: string },
  work: (unit: Unit, row: AttemptRow) => Promise<Result>,
): Promise<Result> {
  const outcome = await inTransaction(ctx, async (unit) => {
    const row = await lockOwnAttempt(unit, own.accountId, own.attemptId);
    if (isOverdue(row, unit.now)) {
      await endAttempt(unit, row, 'deadline');
      return { isLate: true } as const;
    }
    orRefuse(decideContinue(row, unit.now));
    return { isLate: false, result: await work(unit, row) } as const;
  });
  if (outcome.isLate) throw refused('answer_too_late');
  return outcome.result;
}
