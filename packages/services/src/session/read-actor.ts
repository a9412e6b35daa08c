import type { Database } from '@assay/db/connect';
import { account, roleGrant, session } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { AccountActor, Role } from '../kernel/context';

/** Who a session belongs to, as the database knows it now: a ban or an ended session works from the next request on. */
export async function readActor(database: Database, sessionId: string): Promise<AccountActor | null> {
  const [row] = await database
    .select({
      accountId: account.id,
      sessionId: session.id,
      state: account.state,
      roles: sql<Role[]>`coalesce(array_agg(${roleGrant.role}) filter (where ${roleGrant.role} is not null), '{}')`,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(roleGrant, and(eq(roleGrant.accountId, account.id), isNull(roleGrant.revokedAt)))
    .where(
      and(
        eq(session.id, brandId(sessionId)),
        isNull(session.endedAt),
        gt(session.expiresAt, sql`assay.now()`),
        ne(account.state, 'closed'),
      ),
    )
    .groupBy(account.id, session.id);
  return row ? { type: 'account', ...row } : null;
}
