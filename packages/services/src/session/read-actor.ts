import type { Database } from '@assay/db/connect';
import { account, roleGrant, session, sessionUse } from '@assay/db/schema/identity';
import { brandId, type SessionId } from '@assay/domain/kernel/id';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { AccountActor, Role } from '../kernel/context';
import { isLive, isUseDue } from './live';

/**
 * Who a session belongs to, as the database knows it now: a ban or an ended session works from the next request on. To be
 * asked is to be used: that keeps a session from ending by itself.
 */
export async function readActor(database: Database, sessionId: string): Promise<AccountActor | null> {
  const [row] = await database
    .select({
      accountId: account.id,
      sessionId: session.id,
      state: account.state,
      roles: sql<Role[]>`coalesce(array_agg(${roleGrant.role}) filter (where ${roleGrant.role} is not null), '{}')`,
      isUseDue,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(roleGrant, and(eq(roleGrant.accountId, account.id), isNull(roleGrant.revokedAt)))
    .where(and(eq(session.id, brandId(sessionId)), isLive(), ne(account.state, 'closed')))
    .groupBy(account.id, session.id);
  if (!row) return null;
  const { isUseDue: isDue, ...actor } = row;
  if (isDue) await noteUse(database, row.sessionId);
  return { type: 'account', ...actor };
}

/** Of many requests at once one writes. */
async function noteUse(database: Database, sessionId: SessionId): Promise<void> {
  const now = sql`assay.now()`;
  await database
    .insert(sessionUse)
    .values({ sessionId, usedAt: now })
    .onConflictDoUpdate({
      target: sessionUse.sessionId,
      set: { usedAt: now },
      setWhere: sql`${sessionUse.usedAt} < assay.now() - interval '1 hour'`,
    });
}
