import { attempt } from '@assay/db/schema/assessment';
import { isOverdue } from '@assay/domain/attempt/answer';
import type { AttemptId } from '@assay/domain/kernel/id';
import { and, asc, eq, lt } from 'drizzle-orm';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { endAttempt } from './end';

const name = 'attempt.expire';

/** Ends attempts whose time is up by the database's clock. */
export async function expireDueAttempts(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: expire });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .select({ id: attempt.id })
    .from(attempt)
    .where(and(eq(attempt.state, 'started'), lt(attempt.deadlineAt, unit.now), isNotResting(unit, name, attempt.id)))
    .orderBy(asc(attempt.deadlineAt))
    .limit(limit);
}

async function expire(ctx: ServiceContext, id: AttemptId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const [row] = await unit.tx.select().from(attempt).where(eq(attempt.id, id)).for('update');
    if (row && isOverdue(row, unit.now)) await endAttempt(unit, row, 'deadline');
  });
}
