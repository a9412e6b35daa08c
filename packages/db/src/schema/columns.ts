import type { Id } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import { bigint, customType, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The primary key of every entity: a UUIDv7 made by the application, since PostgreSQL 15 cannot. */
export const entityId = <Entity extends string>() => uuid('id').$type<Id<Entity>>().primaryKey();

export const reference = <Entity extends string>(name: string) => uuid(name).$type<Id<Entity>>();

/** Counts the changes of a watched row; each value is vouched for by exactly one event. */
export const version = () => integer('version').notNull();

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Set from the database's clock, which alone decides times and deadlines. */
export const instantNow = (name: string) =>
  instant(name)
    .notNull()
    .default(sql`assay.now()`);

export const amountMinor = (name: string) => bigint(name, { mode: 'bigint' });

/** ISO 4217. */
export const currency = (name = 'currency') => text(name);

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
