import { newId } from '@assay/db/new-id';
import type { EventActor, RowVersion } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import {
  eventCatalog,
  isEventKind,
  parsePayload,
  type EventKind,
  type EventPayload,
} from '@assay/protocol/event/catalog';
import { sql } from 'drizzle-orm';
import type { Actor } from './context';
import type { Unit } from './transaction';

/**
 * Writes an event and the rows that it vouches for, before those rows are written: the database refuses a
 * watched change without it, and refuses a second event for the same row version.
 */
export async function recordEvent<Kind extends EventKind>(
  unit: Unit,
  kind: Kind,
  event: { readonly changes: readonly RowVersion[]; readonly payload: EventPayload<Kind> },
): Promise<EventId> {
  const definition = eventCatalog[kind];
  const id = newId<'event'>();
  const actor = JSON.stringify(eventActor(unit.actor));
  const changes = JSON.stringify(event.changes);
  const payload = JSON.stringify(definition.payload.parse(event.payload));
  // Columns are named one by one: transaction id, time and origin are defaults that no process may supply.
  await unit.tx.execute(sql`
    with event as (
      insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload)
      values (${id}, ${kind}, ${definition.version}, ${actor}::jsonb, ${unit.requestId}, ${changes}::jsonb, ${payload}::jsonb)
    )
    insert into log.event_change (table_name, row_id, row_version, event_id)
    select change ->> 'table', (change ->> 'id')::uuid, (change ->> 'version')::int, ${id}::uuid
    from jsonb_array_elements(${changes}::jsonb) as change`);
  return id;
}

/** The first version of a new row. */
export function created(table: string, id: string): RowVersion {
  return { table, id, version: 1 };
}

/** The version that a loaded row will have after this change. */
export function changed(table: string, row: { readonly id: string; readonly version: number }): RowVersion {
  return { table, id: row.id, version: row.version + 1 };
}

function eventActor(actor: Actor): EventActor {
  switch (actor.type) {
    case 'account':
      return { type: 'account', accountId: actor.accountId };
    case 'anonymous':
      return { type: 'anonymous' };
    case 'system':
      return { type: 'system', job: actor.job };
  }
}

/** Records the event that an edge of a state table names; its payload is checked against the catalogue when it is written. */
export async function recordStep(
  unit: Unit,
  edge: { readonly event: string },
  event: { readonly changes: readonly RowVersion[]; readonly payload: unknown },
): Promise<EventId> {
  if (!isEventKind(edge.event))
    throw new Error(`the state table names ${edge.event}, which the catalogue does not know`);
  return recordEvent(unit, edge.event, { changes: event.changes, payload: parsePayload(edge.event, event.payload) });
}
