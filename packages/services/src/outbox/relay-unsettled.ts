import { deadLetter, outbox } from '@assay/db/schema/log';
import { and, asc, eq, isNull, lt, notExists, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { Enqueue } from './relay-unrelayed';

export type Overdue = { readonly afterSeconds: number; readonly limit: number };

/**
 * Relays again what was relayed long ago and is not settled: a queue that lost everything is filled from here. An event
 * whose dead letter waits for an operator is left alone.
 */
export async function relayUnsettled(ctx: ServiceContext, overdue: Overdue, enqueue: Enqueue): Promise<number> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const ids = await claimOverdue(unit, overdue);
    if (ids.length === 0) return 0;
    await enqueue(ids);
    await unit.tx.update(outbox).set({ relayedAt: unit.now }).where(isAnyOf(outbox.id, ids));
    return ids.length;
  });
}

async function claimOverdue({ tx, now }: Unit, { afterSeconds, limit }: Overdue) {
  const open = tx
    .select({ one: sql`1` })
    .from(deadLetter)
    .where(and(eq(deadLetter.eventId, outbox.id), eq(deadLetter.state, 'open')));
  const relayedBefore = new Date(now.getTime() - afterSeconds * 1_000);
  const rows = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.settledAt), lt(outbox.relayedAt, relayedBefore), notExists(open)))
    .orderBy(asc(outbox.relayedAt), asc(outbox.seq))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(({ id }) => id);
}
