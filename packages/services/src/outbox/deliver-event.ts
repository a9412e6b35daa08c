import { consumption, deadLetter, outbox } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { recordDeadLetter } from '../dead-letter/record';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import type { Consumer, OutboxEvent } from './consumer';

export type Delivery = {
  readonly eventId: EventId;
  readonly attempt: number;
  /** What fails now is not tried again by itself. */
  readonly isLast: boolean;
};

/** `replayed`: it had been brought to everybody before, and nothing was left to do. */
export type Delivered = 'done' | 'replayed';

type Failure = { readonly consumer: string; readonly error: unknown };

/**
 * Brings one event to each consumer of its kind that has not had it, and settles it when all have. Rejects when a
 * consumer failed, to be called again; the last time the failures become dead letters instead and the queue moves on.
 */
export async function deliverEvent(
  ctx: ServiceContext,
  consumers: readonly Consumer[],
  delivery: Delivery,
): Promise<Delivered> {
  requireSystem(ctx);
  const event = await readUnsettled(ctx, delivery.eventId);
  if (!event) return 'replayed';
  const wanted = consumers.filter((consumer) => wants(consumer, event));
  const { had, dead, retrying } = await readProgress(ctx, event);
  const failures: Failure[] = [];
  for (const consumer of wanted) {
    if (had.has(consumer.name) || dead.has(consumer.name)) continue;
    try {
      await consumer.consume(ctx, event);
      had.add(consumer.name);
    } catch (error) {
      failures.push({ consumer: consumer.name, error });
    }
  }
  await conclude(ctx, event, { wanted, had, dead, retrying });
  if (failures.length === 0) return 'done';
  // Settled by another worker meanwhile, or pruned since: nothing is left to try again.
  if (!(await readUnsettled(ctx, event.id))) return 'done';
  if (!delivery.isLast)
    throw new AggregateError(
      failures.map(({ error }) => error),
      describe(event, failures),
    );
  for (const failure of failures)
    await recordDeadLetter(ctx, { ...failure, eventId: event.id, attempts: delivery.attempt });
  return 'done';
}

function wants({ kinds }: Consumer, event: OutboxEvent): boolean {
  return kinds === 'every' || kinds.some((kind) => kind === event.kind);
}

async function readUnsettled({ database }: ServiceContext, eventId: EventId): Promise<OutboxEvent | undefined> {
  const [event] = await database
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, eventId), isNull(outbox.settledAt)));
  return event;
}

type DeadState = typeof deadLetter.$inferSelect.state;

/** Which consumers had the event, and which were given up and wait for an operator or were discarded. */
async function readProgress({ database }: ServiceContext, event: OutboxEvent) {
  const [consumed, letters] = await Promise.all([
    database.select({ consumer: consumption.consumer }).from(consumption).where(eq(consumption.eventId, event.id)),
    database
      .select({ consumer: deadLetter.consumer, state: deadLetter.state })
      .from(deadLetter)
      .where(eq(deadLetter.eventId, event.id)),
  ]);
  const givenUp = letters.filter(({ state }) => state === 'open' || state === 'discarded');
  return {
    had: new Set(consumed.map(({ consumer }) => consumer)),
    dead: new Map<string, DeadState>(givenUp.map(({ consumer, state }) => [consumer, state])),
    retrying: letters.filter(({ state }) => state === 'retrying').map(({ consumer }) => consumer),
  };
}

type Progress = {
  readonly wanted: readonly Consumer[];
  readonly had: ReadonlySet<string>;
  readonly dead: ReadonlyMap<string, DeadState>;
  readonly retrying: readonly string[];
};

/** Heals the dead letters of consumers that have had the event by now, and settles it when nobody waits for it. */
async function conclude(
  { database }: ServiceContext,
  event: OutboxEvent,
  { wanted, had, dead, retrying }: Progress,
): Promise<void> {
  const healed = retrying.filter((consumer) => had.has(consumer));
  if (healed.length > 0) {
    const ofEvent = and(
      eq(deadLetter.eventId, event.id),
      eq(deadLetter.state, 'retrying'),
      inArray(deadLetter.consumer, healed),
    );
    await database.update(deadLetter).set({ state: 'healed' }).where(ofEvent);
  }
  if (!wanted.every(({ name }) => had.has(name) || dead.get(name) === 'discarded')) return;
  // The time is the database's; a second worker that settles too changes nothing.
  await database
    .update(outbox)
    .set({ settledAt: sql`assay.now()` })
    .where(and(eq(outbox.id, event.id), isNull(outbox.settledAt)));
}

function describe(event: OutboxEvent, failures: readonly Failure[]): string {
  return failures
    .map(({ consumer, error }) => `${consumer} failed on ${event.kind} ${event.id}: ${String(error)}`)
    .join('; ');
}
