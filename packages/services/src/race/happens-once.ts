import type { Database } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { anomaliesOf, race } from './history';

type Once = {
  readonly clients: number;
  /** As the owner, who sees the events of everybody. */
  readonly events: Database;
  readonly kind: string;
  /** What stands in the event: the id of what it is done to, or of whoever does it. */
  readonly about: string;
};

/** So many clients call at once: one call is done, in an order that fits what each saw, and one event tells of it. */
export async function happensOnce(
  { clients, events, kind, about }: Once,
  call: (client: number) => Promise<unknown>,
): Promise<void> {
  expect(anomaliesOf(await race(clients, call))).toEqual([]);
  expect(await eventsAbout(events, kind, about)).toBe(1);
}

export async function eventsAbout(events: Database, kind: string, id: string): Promise<number> {
  const rows = await events.execute(
    sql`select from log.outbox where kind = ${kind} and payload::text like ${`%${id}%`}`,
  );
  return rows.count;
}
