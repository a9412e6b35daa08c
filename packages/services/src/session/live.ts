import { installation, session, sessionUse } from '@assay/db/schema/identity';
import { and, gt, isNull, type SQL, sql } from 'drizzle-orm';

const lastUsed = sql`coalesce(
  (select ${sessionUse.usedAt} from ${sessionUse} where ${sessionUse.sessionId} = ${session.id}),
  ${session.startedAt}
)`;
const idleLimit = sql`make_interval(days => (select ${installation.sessionIdleDays} from ${installation}))`;

/** A session that nobody ended, that is not too old, and that was used within the days that the installation allows. */
export function isLive(): SQL | undefined {
  return and(
    isNull(session.endedAt),
    gt(session.expiresAt, sql`assay.now()`),
    sql`${lastUsed} > assay.now() - ${idleLimit}`,
  );
}

/** Its last use was noted too long ago to count it as used now; a limit of days needs no more than an hour's grain. */
export const isUseDue = sql<boolean>`${lastUsed} < assay.now() - interval '1 hour'`;
