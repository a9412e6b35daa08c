import type { DeadlineName } from '@assay/domain/deadline/name';
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { entityId, instant, instantNow, reference, xid8 } from './columns';
import { log } from './schemas';

/** A row, by table and id, as it is after a change. */
export type RowVersion = { readonly table: string; readonly id: string; readonly version: number };

export type EventActor =
  | { readonly type: 'account'; readonly accountId: string }
  | { readonly type: 'anonymous' }
  | { readonly type: 'system'; readonly job: string };

const eventColumns = () => ({
  kind: text('kind').notNull(),
  kindVersion: smallint('kind_version').notNull(),
  actor: jsonb('actor').$type<EventActor>().notNull(),
  origin: text('origin')
    .$type<'real' | 'simulated'>()
    .notNull()
    .default(sql`assay.origin()`),
  requestId: uuid('request_id').notNull(),
  changes: jsonb('changes').$type<RowVersion[]>().notNull(),
  payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
});

/** Events, written in the transaction of the change that they record; the worker relays them. */
export const outbox = log.table(
  'outbox',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    id: reference<'event'>('id').notNull().unique(),
    ...eventColumns(),
    occurredAt: instantNow('occurred_at'),
    xid: xid8('xid')
      .notNull()
      .default(sql`pg_current_xact_id()`),
    relayedAt: instant('relayed_at'),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('outbox_unrelayed')
      .on(t.seq)
      .where(sql`relayed_at is null`),
    index('outbox_unsettled')
      .on(t.relayedAt)
      .where(sql`settled_at is null`),
  ],
);

/** What each event vouches for. The key makes a triple belong to exactly one event. */
export const eventChange = log.table(
  'event_change',
  {
    tableName: text('table_name').notNull(),
    rowId: uuid('row_id').notNull(),
    rowVersion: integer('row_version').notNull(),
    eventId: reference<'event'>('event_id').notNull(),
    xid: xid8('xid')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (t) => [primaryKey({ name: 'event_change_key', columns: [t.tableName, t.rowId, t.rowVersion] })],
);

/** One row per consumer and event, written with the consumer's effect: what makes delivery safe to repeat. */
export const consumption = log.table(
  'consumption',
  {
    consumer: text('consumer').notNull(),
    eventId: reference<'event'>('event_id').notNull(),
    consumedAt: instantNow('consumed_at'),
  },
  (t) => [primaryKey({ name: 'consumption_key', columns: [t.eventId, t.consumer] })],
);

export const deadLetter = log.table(
  'dead_letter',
  {
    id: entityId<'dead_letter'>(),
    consumer: text('consumer').notNull(),
    eventId: reference<'event'>('event_id').notNull(),
    error: text('error').notNull(),
    attempts: integer('attempts').notNull(),
    failedAt: instantNow('failed_at'),
    state: text('state').$type<'open' | 'retrying' | 'discarded' | 'healed'>().notNull(),
    discardReason: text('discard_reason'),
  },
  (t) => [
    index('dead_letter_newest').on(t.failedAt, t.id),
    // one failed delivery is one row, however often it fails
    uniqueIndex('dead_letter_one').on(t.consumer, t.eventId),
  ],
);

/** Rows whose deadline could not be met, one a row and deadline: tried again, later each time, until it is met or no longer due. */
export const failingDeadline = log.table(
  'failing_deadline',
  {
    deadline: text('deadline').$type<DeadlineName>().notNull(),
    rowId: uuid('row_id').notNull(),
    error: text('error').notNull(),
    attempts: integer('attempts').notNull(),
    firstFailedAt: instantNow('first_failed_at'),
    failedAt: instant('failed_at').notNull(),
    retryAt: instant('retry_at').notNull(),
  },
  (t) => [primaryKey({ name: 'failing_deadline_key', columns: [t.deadline, t.rowId] })],
);

const indexesByParty = {
  entry_by_account: 'accountId',
  entry_by_client: 'clientId',
  entry_by_freelancer: 'freelancerId',
  entry_by_author: 'authorId',
  entry_by_subject: 'subjectId',
};

/**
 * The transaction log, a partition for each month (UTC) of `recordedAt`. Insert-only for every role. That an event stands in
 * it once is the key of `consumption`: a unique index over partitions would have to hold the time as well.
 */
export const entry = log.table(
  'entry',
  {
    position: bigint('position', { mode: 'number' }).notNull(),
    eventId: reference<'event'>('event_id').notNull(),
    ...eventColumns(),
    occurredAt: instant('occurred_at').notNull(),
    /** Never before the entry before: a month is an unbroken range of positions. */
    recordedAt: instant('recorded_at')
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'entry_place', columns: [t.position, t.recordedAt] }),
    index('entry_event').on(t.eventId),
    index('entry_by_kind').on(t.kind, t.position),
    index('entry_occurred').on(t.occurredAt),
    // figures: what happened of one kind within a period
    index('entry_by_kind_time').on(t.kind, t.occurredAt, t.position),
    // what one person did, newest first
    index('entry_by_actor').on(sql`(actor ->> 'accountId')`, t.position),
    // what names one person as a party to it, newest first
    ...Object.entries(indexesByParty).map(([name, member]) =>
      index(name)
        .on(sql.raw(`(payload ->> '${member}')`), t.position)
        .where(sql.raw(`(payload ->> '${member}') is not null`)),
    ),
  ],
);

/** One row: the next position of the log, and when the last entry was recorded. Locked by whoever appends. */
export const head = log.table('head', {
  id: smallint('id').primaryKey(),
  nextPosition: bigint('next_position', { mode: 'number' }).notNull(),
  recordedAt: instant('recorded_at'),
});
