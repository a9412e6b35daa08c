import { outbox } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import type { EventKind } from '@assay/protocol/event/catalog';
import { and, isNull, notInArray, sql } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { inTransaction, sqlState, type Unit } from '../kernel/transaction';
import type { Consumer, OutboxEvent } from '../outbox/consumer';
import { withPartitions } from './partitions';
import type { MasterKey } from './personal/master-key';
import { sealBatch, type SealedPayload } from './personal/seal-batch';

const BATCH = 2_000;

export const logAppendName = 'log.append';

/**
 * The consumer that every event has: gives it the next position of the transaction log. Whoever holds the head appends
 * what else was relayed and waits, in the order of the outbox, and settles what no other consumer wants, so that a
 * backlog costs few transactions. What is personal goes in under the key of its person. One that cannot be sealed is left
 * out and holds up none of the others: its own delivery alone fails. Where the log refuses what one of them says, each is
 * appended by its own delivery until that one is given up. Whatever else goes wrong fails the batch as a whole.
 */
export function logAppend(wantedByOthers: readonly EventKind[], master: MasterKey): Consumer {
  return {
    name: logAppendName,
    kinds: 'every',
    consume: async (ctx, event) => {
      const failed = await appendUpTo(ctx, event, BATCH).catch((error: unknown) => {
        if (!isRefusedForItsData(error)) throw error;
        return appendUpTo(ctx, event, 1);
      });
      if (failed) throw failed;
    },
  };

  function appendUpTo(ctx: ServiceContext, event: OutboxEvent, most: number): Promise<Error | undefined> {
    return withPartitions(ctx, () => inTransaction(ctx, (unit) => append(unit, event, most)));
  }

  /** Answers why the event itself could not be sealed. */
  async function append(unit: Unit, event: OutboxEvent, most: number): Promise<Error | undefined> {
    // The head before the consumptions: two workers that took them the other way round would wait for each other.
    await unit.tx.execute(sql`select 1 from log.head where id = 1 for update`);
    if (!(await isWaiting(unit, event))) return undefined;
    const waiting = await waitingWith(unit, event, most);
    const { sealed, unsealable } = await sealBatch(unit, master, waiting);
    const ids = waiting.filter((id) => !unsealable.has(id));
    if (ids.length > 0) {
      await enter(unit, ids, sealed);
      await unit.tx
        .update(outbox)
        .set({ settledAt: unit.now })
        .where(and(isAnyOf(outbox.id, ids), isNull(outbox.settledAt), notInArray(outbox.kind, [...wantedByOthers])));
    }
    return unsealable.get(event.id);
  }
}

/** Data exceptions and breached constraints: the same event would be refused again, and others may not be. */
function isRefusedForItsData(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error) ?? '');
}

/** False once it was appended, also where its consumption has gone since: an event is pruned from the outbox with it. */
async function isWaiting({ tx }: Unit, event: OutboxEvent): Promise<boolean> {
  const rows = await tx.execute(sql`
    select 1 from log.outbox o where o.id = ${event.id}
    and not exists (select 1 from log.consumption c where c.consumer = ${logAppendName} and c.event_id = o.id)`);
  return rows.length > 0;
}

/** The event and others that were relayed and wait, save those that failed for good. */
async function waitingWith({ tx }: Unit, event: OutboxEvent, most: number): Promise<EventId[]> {
  const rows = await tx.execute<{ id: EventId }>(sql`
    select id, seq from (
      select o.id, o.seq from log.outbox o
      where o.relayed_at is not null and o.settled_at is null and o.id <> ${event.id}
        and not exists (select 1 from log.consumption c where c.consumer = ${logAppendName} and c.event_id = o.id)
        and not exists (select 1 from log.dead_letter d where d.consumer = ${logAppendName} and d.event_id = o.id)
      order by o.seq limit ${most - 1}
    ) waiting
    union all select ${event.id}::uuid, ${event.seq}::bigint
    order by seq`);
  return rows.map(({ id }) => id);
}

async function enter({ tx }: Unit, ids: readonly string[], sealed: readonly SealedPayload[]): Promise<void> {
  await tx.execute(sql`
    with listed as (
      select id, ordinality from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) with ordinality as l (id, ordinality)
    ),
    consumed as (
      insert into log.consumption (consumer, event_id) select ${logAppendName}, id::uuid from listed
    ),
    moved as (
      update log.head
      set next_position = next_position + ${ids.length}::int, recorded_at = greatest(recorded_at, clock_timestamp())
      where id = 1
      returning next_position - ${ids.length}::int as first, recorded_at
    )
    insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
    select moved.first + listed.ordinality - 1, o.id, o.kind, o.kind_version, o.actor, o.origin, o.request_id, o.changes,
           coalesce(sealed.payload, o.payload), o.occurred_at, moved.recorded_at
    from moved, listed join log.outbox o on o.id = listed.id::uuid
    left join jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) as sealed (id uuid, payload jsonb) on sealed.id = o.id
    order by listed.ordinality`);
}
