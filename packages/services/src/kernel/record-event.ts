import { newId } from '@assay/db/new-id';
import type { EventActor, RowVersion } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { eventCatalog, isEventKind, type EventKind, type EventPayload } from '@assay/protocol/event/catalog';
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
  const [id] = await recordEvents(unit, kind, [event]);
  if (id === undefined) throw new Error('the event was not written');
  return id;
}

/** The same for several events of a kind, in one statement however many they are. */
export async function recordEvents<Kind extends EventKind>(
  unit: Unit,
  kind: Kind,
  events: readonly { readonly changes: readonly RowVersion[]; readonly payload: EventPayload<Kind> }[],
): Promise<readonly EventId[]> {
  return writeEvents(
    unit,
    events.map((event) => eventOf(kind, event)),
  );
}

/** An event that is not written yet. */
export type NewEvent = { readonly kind: EventKind; readonly changes: readonly RowVersion[]; readonly payload: unknown };

export function eventOf<Kind extends EventKind>(
  kind: Kind,
  event: { readonly changes: readonly RowVersion[]; readonly payload: EventPayload<Kind> },
): NewEvent {
  return { kind, ...event };
}

/** Writes any number of events in one statement, sent at once; each payload is checked against the catalogue. */
export async function writeEvents(unit: Unit, events: readonly NewEvent[]): Promise<readonly EventId[]> {
  const listed = events.map(({ kind, changes, payload }) => {
    const definition = eventCatalog[kind];
    return {
      id: newId<'event'>(),
      kind,
      kind_version: definition.version,
      changes,
      payload: definition.payload.parse(payload),
    };
  });
  const actor = JSON.stringify(eventActor(unit.actor));
  // Columns are named one by one: transaction id, time and origin are defaults that no process may supply.
  const statement = unit.tx.execute(sql`
    with listed as (
      select * from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb)
        as event (id uuid, kind text, kind_version int, changes jsonb, payload jsonb)
    ),
    event as (
      insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload)
      select id, kind, kind_version, ${actor}::jsonb, ${unit.requestId}::uuid, changes, payload from listed
    )
    insert into log.event_change (table_name, row_id, row_version, event_id)
    select change ->> 'table', (change ->> 'id')::uuid, (change ->> 'version')::int, listed.id
    from listed, jsonb_array_elements(listed.changes) as change`);
  await statement.execute();
  return listed.map(({ id }) => id);
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

type Step = {
  /** Of a state table; it names the event. */
  readonly edge: { readonly event: string };
  readonly changes: readonly RowVersion[];
  readonly payload: unknown;
};

/** Records the event that an edge of a state table names; its payload is checked against the catalogue when it is written. */
export async function recordStep(
  unit: Unit,
  edge: Step['edge'],
  event: { readonly changes: readonly RowVersion[]; readonly payload: unknown },
): Promise<EventId> {
  const [id] = await recordSteps(unit, [{ edge, ...event }]);
  if (id === undefined) throw new Error('the event was not written');
  return id;
}

/** The same for rows that take a step together, in one statement however many they are. */
export async function recordSteps(unit: Unit, steps: readonly Step[]): Promise<readonly EventId[]> {
  return writeEvents(unit, steps.map(eventOfStep));
}

export function eventOfStep({ edge, changes, payload }: Step): NewEvent {
  if (!isEventKind(edge.event))
    throw new Error(`the state table names ${edge.event}, which the catalogue does not know`);
  return { kind: edge.event, changes, payload };
}
