import { attempt } from '@assay/db/schema/assessment';
import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { desc, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { attemptOutcome } from './attempt-heading';
import { endOverdueAttemptsOf } from './end-overdue-of';
import { retakeOf } from './retake';

const mostListed = 100;

/** The acting person's attempts, newest first, a running one included. */
export async function listOwnAttempts(ctx: ServiceContext): Promise<OwnAttempt[]> {
  const { id: accountId } = requireReader(ctx);
  await endOverdueAttemptsOf(ctx, accountId);
  return inTransaction(ctx, async ({ tx, now }) => {
    const rows = await tx
      .select()
      .from(attempt)
      .where(eq(attempt.accountId, accountId))
      .orderBy(desc(attempt.startedAt), desc(attempt.id));
    const newest = (slug: string) => rows.find(({ test }) => test === slug);
    return rows.slice(0, mostListed).map((row) => ({
      ...attemptOutcome(row),
      state: row.state,
      deadlineAt: row.deadlineAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      retake: row === newest(row.test) ? retakeOf(rows, row.test, now) : null,
    }));
  });
}
