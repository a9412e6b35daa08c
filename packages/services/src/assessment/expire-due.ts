import { attempt } from '@assay/db/schema/assessment';
import { isOverdue } from '@assay/domain/attempt/answer';
import { and, asc, eq, lt, sql } from 'drizzle-orm';
import { isSeeding } from '../installation/seeding';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { endAttempt } from './end';

const batch = 50;

/** Ends attempts whose time is up by the database's clock, each in its own transaction; answers how many. */
export async function expireDueAttempts(ctx: ServiceContext): Promise<number> {
  requireSystem(ctx);
  if (await isSeeding(ctx.database)) return 0;
  let ended = 0;
  for (let found = batch; found === batch;) {
    const due = await ctx.database
      .select({ id: attempt.id })
      .from(attempt)
      .where(and(eq(attempt.state, 'started'), lt(attempt.deadlineAt, sql`assay.now()`)))
      .orderBy(asc(attempt.deadlineAt))
      .limit(batch);
    for (const { id } of due) ended += await endIfStillDue(ctx, id);
    found = due.length;
  }
  return ended;
}

async function endIfStillDue(ctx: ServiceContext, id: typeof attempt.$inferSelect.id): Promise<number> {
  return inTransaction(ctx, async (unit) => {
    const [row] = await unit.tx.select().from(attempt).where(eq(attempt.id, id)).for('update');
    if (!row || !isOverdue(row, unit.now)) return 0;
    await endAttempt(unit, row, 'deadline');
    return 1;
  });
}
