import { newId } from '@assay/db/new-id';
import { deadLetter } from '@assay/db/schema/log';
import type { EventId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { errorText } from './error-text';

export type FailedDelivery = {
  readonly consumer: string;
  readonly eventId: EventId;
  readonly error: unknown;
  readonly attempts: number;
};

/** Keeps a delivery that failed for good until an operator decides; one that failed again adds to its row. */
export async function recordDeadLetter(
  { database }: ServiceContext,
  { consumer, eventId, error, attempts }: FailedDelivery,
): Promise<void> {
  const message = errorText(error);
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
