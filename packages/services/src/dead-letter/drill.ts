import { deadLetter } from '@assay/db/schema/log';
import { and, eq } from 'drizzle-orm';
import { effectWithin } from '../outbox/consumer';

const name = 'drill.fail';

/** Fails as a broken consumer would, until an operator decides to try again. */
export const drillFail = effectWithin(name, ['drill.started'], async ({ tx }, _, event) => {
  const retried = and(
    eq(deadLetter.consumer, name),
    eq(deadLetter.eventId, event.id),
    eq(deadLetter.state, 'retrying'),
  );
  const rows = await tx.select({ id: deadLetter.id }).from(deadLetter).where(retried);
  if (rows.length === 0) throw new Error('This is a drill. Nothing is broken; have it tried again, and it succeeds.');
});
