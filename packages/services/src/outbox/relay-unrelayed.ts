import { outbox } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { and, asc, isNull, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { inTransaction, type Unit } from '../kernel/transaction';

/** Puts events into the queue; rejects when it could not, and may be asked for the same ones again. */
export type Enqueue = (eventIds: readonly EventId[]) => Promise<void>;

/**
 * Brings events that no worker has relayed yet to the queue, in the order of the outbox, and marks them once they are
 * there; answers how many. Dying in between relays them again, which the queue and the consumers absorb.
 */
export async function relayUnrelayed(ctx: ServiceContext, limit: number, enqueue: Enqueue): Promise<number> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const ids = await claimUnrelayed(unit, limit);
    if (ids.length === 0) return 0;
    await enqueue(ids);
    await unit.tx.update(outbox).set({ relayedAt: unit.now }).where(isAnyOf(outbox.id, ids));
    return ids.length;
  });
}

/**
 * Only events below the snapshot's horizon: every transaction that could still commit an event before them has ended,
 * so that a late commit is neither skipped nor overtaken.
 */
async function claimUnrelayed({ tx }: Unit, limit: number): Promise<EventId[]> {
  const rows = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.relayedAt), sql`${outbox.xid} < pg_snapshot_xmin(pg_current_snapshot())`))
    .orderBy(asc(outbox.seq))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(({ id }) => id);
}
