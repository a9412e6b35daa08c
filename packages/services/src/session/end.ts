import { session } from '@assay/db/schema/identity';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';

type EndReason = EventPayload<'session.ended'>['reason'];

/** Ends the live sessions that match; they are refused from the next request on, in every process. */
export async function endSessions(unit: Unit, which: SQL | undefined, reason: EndReason): Promise<void> {
  const rows = await unit.tx
    .select()
    .from(session)
    .where(and(which, isNull(session.endedAt)))
    .orderBy(session.id)
    .for('update');
  for (const row of rows) {
    await recordEvent(unit, 'session.ended', {
      changes: [changed('identity.session', row)],
      payload: { accountId: row.accountId, sessionId: row.id, reason },
    });
    await unit.tx
      .update(session)
      .set({ endedAt: unit.now, version: row.version + 1 })
      .where(eq(session.id, row.id));
  }
}

/** All sessions of an account but the one that acts. */
export function otherSessions(accountId: AccountId, ctx: ServiceContext): SQL | undefined {
  const acting = ctx.actor.type === 'account' ? ctx.actor.sessionId : null;
  return and(eq(session.accountId, accountId), acting === null ? undefined : ne(session.id, acting));
}

/** Logs out: ends the session that acts. */
export async function logOut(ctx: ServiceContext): Promise<void> {
  const { actor } = ctx;
  if (actor.type !== 'account' || actor.sessionId === null) return;
  const { sessionId } = actor;
  await inTransaction(ctx, (unit) => endSessions(unit, eq(session.id, sessionId), 'log_out'));
}

const endInput = z.object({ sessionId: z.uuid() });

/** Ends one of one's own sessions, for instance on a lost device. */
export async function endOwnSession(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { sessionId } = parseInput(endInput, input);
  const own = and(eq(session.accountId, owner.id), eq(session.id, brandId(sessionId)));
  await inTransaction(ctx, (unit) => endSessions(unit, own, 'ended_by_owner'));
}
