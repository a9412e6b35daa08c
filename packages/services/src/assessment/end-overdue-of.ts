import { attempt } from '@assay/db/schema/assessment';
import { isOverdue } from '@assay/domain/attempt/answer';
import { and, eq } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { endAttempt } from './end';

/** Ends the acting person's attempt if its time is up, so that nobody waits for the sweep. */
export async function endOverdueAttemptsOf(ctx: ServiceContext, accountId: ActingId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const [row] = await unit.tx
      .select()
      .from(attempt)
      .where(and(eq(attempt.accountId, accountId), eq(attempt.state, 'started')))
      .for('update');
    if (row && isOverdue(row, unit.now)) await endAttempt(unit, row, 'deadline');
  });
}
