import { newId } from '@assay/db/new-id';
import type { Database } from '@assay/db/connect';
import { session, sessionUse } from '@assay/db/schema/identity';
import type { AccountId, SessionId } from '@assay/domain/kernel/id';
import { and, eq, gte, or, sql } from 'drizzle-orm';
import { lockUntilCommit } from '../kernel/advisory-lock';
import type { AccountActor } from '../kernel/context';
import { recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';

type Use = { readonly accountId: AccountId; readonly sessionId: SessionId };

/** Notes that a session is used now, to the hour; of many requests at once one writes. */
export async function noteUse(database: Database, actor: AccountActor, sessionId: SessionId): Promise<void> {
  await inTransaction({ database, actor, requestId: newId() }, async (unit) => {
    await recordFirstUseOfDay(unit, { accountId: actor.accountId, sessionId });
    await unit.tx
      .insert(sessionUse)
      .values({ sessionId, usedAt: unit.now })
      .onConflictDoUpdate({
        target: sessionUse.sessionId,
        set: { usedAt: unit.now },
        setWhere: sql`${sessionUse.usedAt} < assay.now() - interval '1 hour'`,
      });
  });
}

/**
 * Tells the log, once for an account and day, that somebody was here: whoever did nothing on a day is told apart from whoever
 * was not there. To be called before the use is written.
 */
export async function recordFirstUseOfDay(unit: Unit, { accountId, sessionId }: Use): Promise<void> {
  await lockUntilCommit(unit, `use_of:${accountId}`);
  const day = unit.now.toISOString().slice(0, 10);
  const midnight = new Date(`${day}T00:00:00.000Z`);
  const today = await unit.tx
    .select({ id: session.id })
    .from(session)
    .leftJoin(sessionUse, eq(sessionUse.sessionId, session.id))
    .where(
      and(eq(session.accountId, accountId), or(gte(session.startedAt, midnight), gte(sessionUse.usedAt, midnight))),
    )
    .limit(1);
  if (today.length > 0) return;
  await recordEvent(unit, 'session.used', { changes: [], payload: { accountId, sessionId, day } });
}
