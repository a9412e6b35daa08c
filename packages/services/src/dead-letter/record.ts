import { newId } from '@assay/db/new-id';
import { deadLetter } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';

export type FailedDelivery = {
  readonly consumer: string;
  readonly eventId: EventId;
  readonly error: unknown;
  readonly attempts: number;
};

const LONGEST_ERROR = 2_000;

/** Keeps a delivery that failed for good until an operator decides; one that failed again adds to its row. */
export async function recordDeadLetter(
  { database }: ServiceContext,
  { consumer, eventId, error, attempts }: FailedDelivery,
): Promise<void> {
  const message = describe(error);
  await database
    .insert(deadLetter)
    .values({ id: newId<'dead_letter'>(), consumer, eventId, error: message, attempts, state: 'open' })
    .onConflictDoUpdate({
      target: [deadLetter.consumer, deadLetter.eventId],
      set: {
        error: message,
        attempts: sql`${deadLetter.attempts} + ${attempts}`,
        state: 'open',
        failedAt: sql`assay.now()`,
      },
      setWhere: sql`${deadLetter.state} in ('open', 'retrying')`,
    });
}

/** The message with its causes, which is where a driver says what really happened; a query's parameters stay out. */
function describe(error: unknown): string {
  const messages: string[] = [];
  for (let cause = error; cause instanceof Error && messages.length < 5; cause = cause.cause) {
    messages.push(cause.message.split('\nparams:')[0] ?? '');
  }
  return (messages.join(' ← ') || String(error)).slice(0, LONGEST_ERROR);
}
