import type { outbox } from '@assay/db/schema/log';
import { sql } from 'drizzle-orm';
import { parseImpersonal, type EventKind, type ImpersonalPayload } from '@assay/protocol/event/catalog';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';

export type OutboxEvent = typeof outbox.$inferSelect;

/** Something that follows from events. It may be called twice, late, or beside another worker, and has one effect. */
export type Consumer = {
  readonly name: string;
  readonly kinds: 'every' | readonly EventKind[];
  /** Brings the effect about and records the consumption; rejects when neither stands. */
  readonly consume: (ctx: ServiceContext, event: OutboxEvent) => Promise<void>;
};

/**
 * Records that the consumer had the event; false when it had it before. Another worker that is at it is waited for. The
 * event stays while this transaction runs: of one that was pruned, whoever still held it would bring the effect again.
 */
export async function recordConsumption({ tx }: Unit, consumer: string, event: OutboxEvent): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into log.consumption (consumer, event_id)
    select ${consumer}::text, id from log.outbox where id = ${event.id} for key share
    on conflict do nothing returning event_id`);
  return rows.length > 0;
}

/** What is personal may be erased by the time an event is consumed, so that no effect stands on it. */
type Effect<Kind extends EventKind, Place> = (
  place: Place,
  payload: ImpersonalPayload<Kind>,
  event: OutboxEvent,
) => Promise<unknown>;

/** A consumer whose effect is written in the transaction of its consumption. */
export function effectWithin<Kind extends EventKind>(
  name: string,
  kinds: readonly Kind[],
  effect: Effect<Kind, Unit>,
): Consumer {
  return {
    name,
    kinds,
    consume: (ctx, event) =>
      inTransaction(ctx, async (unit) => {
        if (await recordConsumption(unit, name, event)) await effect(unit, payloadOf(event, kinds), event);
      }),
  };
}

/** A consumer whose effect has transactions of its own and is safe to repeat; the consumption is recorded after it. */
export function effectBefore<Kind extends EventKind>(
  name: string,
  kinds: readonly Kind[],
  effect: Effect<Kind, ServiceContext>,
): Consumer {
  return {
    name,
    kinds,
    consume: async (ctx, event) => {
      await effect(ctx, payloadOf(event, kinds), event);
      await inTransaction(ctx, (unit) => recordConsumption(unit, name, event));
    },
  };
}

function payloadOf<Kind extends EventKind>(event: OutboxEvent, kinds: readonly Kind[]): ImpersonalPayload<Kind> {
  const kind = kinds.find((each) => each === event.kind);
  if (kind === undefined)
    throw new Error(`an event of the kind ${event.kind} came to a consumer of ${kinds.join(', ')}`);
  return parseImpersonal(kind, event.payload);
}
