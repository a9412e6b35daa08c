import type { Database } from '@assay/db/connect';
import type { JobProducer } from '@assay/queue/open-producer';
import { relayUnrelayed, type Enqueue } from '@assay/services/outbox/relay-unrelayed';
import { relayUnsettled } from '@assay/services/outbox/relay-unsettled';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

const BATCH = 200;
const POLL_MS = 200;
const SWEEP_MS = 5_000;
/** Longer than all attempts of a job take, so that the sweep meets only what the queue lost. */
const OVERDUE_AFTER_SECONDS = 30;

type Work = Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>;

/** From the outbox to the queue: what is new, and what the queue was given long ago and never did. */
export function relayLoops(
  database: Database,
  producer: JobProducer,
  overdueAfterSeconds = OVERDUE_AFTER_SECONDS,
): { readonly relay: Work; readonly sweep: Work } {
  const enqueueAs =
    (isUrgent: boolean): Enqueue =>
    (eventIds) =>
      producer.enqueue(
        eventIds.map((eventId) => ({ name: 'event.deliver', id: eventId, data: { eventId }, isUrgent })),
      );
  const overdue = { afterSeconds: overdueAfterSeconds, limit: BATCH };
  return {
    relay: {
      name: 'outbox.relay',
      pauseMs: POLL_MS,
      // News goes before what waits: an act stands in the log within seconds also while slow work, such as the invoices
      // of a seeded year, is being done. The log keeps the order of the outbox whoever comes first.
      work: async () =>
        (await relayUnrelayed(systemContext(database, 'outbox.relay'), BATCH, enqueueAs(true))) === BATCH,
    },
    sweep: {
      name: 'outbox.sweep',
      pauseMs: SWEEP_MS,
      work: async () =>
        (await relayUnsettled(systemContext(database, 'outbox.sweep'), overdue, enqueueAs(false))) === BATCH,
    },
  };
}
