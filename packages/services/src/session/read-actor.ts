import type { Database } from '@assay/db/connect';
import { account, roleGrant, session } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { AccountActor, Role } from '../kernel/context';
import { isLive, isUseDue } from './live';
import { noteUse } from './note-use';

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
  const { isUseDue: isDue, ...found } = row;
  const actor: AccountActor = { type: 'account', ...found };
  if (isDue) await noteUse(database, actor, row.sessionId);
  return actor;
}
