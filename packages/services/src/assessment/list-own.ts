import { attempt } from '@assay/db/schema/assessment';
import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import { desc, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { attemptHeading } from './attempt-heading';
import { endOverdueAttemptsOf } from './end-overdue-of';

const mostListed = 100;

/** The acting person's attempts, newest first, a running one included. */
export async function listOwnAttempts(ctx: ServiceContext): Promise<OwnAttempt[]> {
  const { id: accountId } = requireReader(ctx);
  await endOverdueAttemptsOf(ctx, accountId);
  const rows = await ctx.database
    .select()
    .from(attempt)
    .where(eq(attempt.accountId, accountId))
    .orderBy(desc(attempt.startedAt), desc(attempt.id))
    .limit(mostListed);
  return rows.map((row) => ({
    ...attemptHeading(row),
    state: row.state,
    deadlineAt: row.deadlineAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    score: row.score,
    maxScore: row.maxScore,
    passMark: row.passMark,
    passed: row.passed,
    retakeAt: row.retakeAt?.toISOString() ?? null,
  }));
}
