import { attemptItem } from '@assay/db/schema/assessment';
import { eq, max } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';
import type { AttemptRow } from './event-facts';

/**
 * When a locked attempt ends by its person: now, or with its last answer. A transaction is as old as its begin: an answer
 * that began later may have had the row first, and an attempt does not end before it.
 */
export async function ownEndOf({ tx, now }: Unit, { id }: AttemptRow): Promise<Date> {
  const [answers] = await tx
    .select({ lastAt: max(attemptItem.answeredAt) })
    .from(attemptItem)
    .where(eq(attemptItem.attemptId, id));
  const lastAt = answers?.lastAt ?? now;
  return lastAt > now ? lastAt : now;
}
