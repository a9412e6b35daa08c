import type { Database } from '@assay/db/connect';
import type { JobProducer } from '@assay/queue/open-producer';
import type { EventId } from '@assay/domain/kernel/id';
import { relayUnrelayed, type Enqueue } from '@assay/services/outbox/relay-unrelayed';
import { relayUnsettled } from '@assay/services/outbox/relay-unsettled';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

const BATCH = 200;
const POLL_MS = 200;
const SWEEP_MS = 5_000;
/** Longer than all attempts of a job take, so that the sweep meets only what the queue lost. */
const OVERDUE_AFTER_SECONDS = 30;
/** A backlog that is merely long is brought again so often at most. */
const AGAIN_EVERY_MS = 600_000;

type Work = Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>;

/** From the outbox to the queue: what is new, and what the queue was given long ago and never did. */
export function relayLoops(
  database: Database,
  producer: JobProducer,
  overdueAfterSeconds = OVERDUE_AFTER_SECONDS,
): { readonly relay: Work; readonly sweep: Work } {
  const enqueueAs =
    (isUrgent: boolean, idOf: (eventId: EventId) => string): Enqueue =>
    (eventIds) =>
      producer.enqueue(
        eventIds.map((eventId) => ({ name: 'event.deliver', id: idOf(eventId), data: { eventId }, isUrgent })),
      );
  const overdue = { afterSeconds: overdueAfterSeconds, limit: BATCH };
  return {
    relay: {
      name: 'outbox.relay',
      pauseMs: POLL_MS,
      // News goes before what waits: an act stands in the log within seconds also while slow work, such as the invoices
      // of a seeded year, is being done. The log keeps the order of the outbox whoever comes first.
      work: async () =>
        (await relayUnrelayed(
          systemContext(database, 'outbox.relay'),
          BATCH,
          enqueueAs(true, (eventId) => eventId),
        )) === BATCH,
    },
    sweep: {
      name: 'outbox.sweep',
      pauseMs: SWEEP_MS,
      work: async () =>
        (await relayUnsettled(systemContext(database, 'outbox.sweep'), overdue, enqueueAs(false, idOfAnother))) ===
        BATCH,
    },
  };
}

/**
 * Another id than that of the job before: a worker that died with its clock ahead holds that one until its time comes, and
 * nothing is added to a queue under an id that it has.
 */
function idOfAnother(eventId: EventId): string {
  return `${eventId}_${Math.floor(Date.now() / AGAIN_EVERY_MS)}`;
}
