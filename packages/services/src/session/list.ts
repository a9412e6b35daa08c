import { session } from '@assay/db/schema/identity';
import { and, desc, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isLive } from './live';

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
    .where(and(eq(session.accountId, owner.id), isLive()))
    .orderBy(desc(session.startedAt));
  return rows.map(({ id, userAgent, startedAt }) => ({
    id,
    userAgent,
    startedAt: startedAt.toISOString(),
    isThisOne: id === acting,
  }));
}
