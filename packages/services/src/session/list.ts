import { session } from '@assay/db/schema/identity';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

export type SessionDto = {
  readonly id: string;
  readonly userAgent: string;
  readonly startedAt: string;
  readonly isThisOne: boolean;
};

/** One's live sessions, the newest first. */
export async function listSessions(ctx: ServiceContext): Promise<SessionDto[]> {
  const owner = requireReader(ctx);
  const acting = ctx.actor.type === 'account' ? ctx.actor.sessionId : null;
  const rows = await ctx.database
    .select()
    .from(session)
    .where(and(eq(session.accountId, owner.id), isNull(session.endedAt), gt(session.expiresAt, sql`assay.now()`)))
    .orderBy(desc(session.startedAt));
  return rows.map(({ id, userAgent, startedAt }) => ({
    id,
    userAgent,
    startedAt: startedAt.toISOString(),
    isThisOne: id === acting,
  }));
}
