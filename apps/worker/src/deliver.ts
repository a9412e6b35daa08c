import { importSigningKey, type SigningKey } from '@assay/credentials/signing-key';
import type { Database } from '@assay/db/connect';
import { brandId } from '@assay/domain/kernel/id';
import type { JobHandlers } from '@assay/queue/open-consumer';
import { readIssuer } from '@assay/services/badge/issuer';
import type { Consumer } from '@assay/services/outbox/consumer';
import { deliverEvent } from '@assay/services/outbox/deliver-event';
import type { Logger } from './log';
import type { Meters } from './metrics';
import { systemContext } from './system-context';

/** The key of the seed, with which this installation signs its badges. */
export async function installationKey(database: Database, signingSeed: string): Promise<SigningKey> {
  const { did } = await readIssuer(database);
  return importSigningKey(did, signingSeed);
}

/** `count` is told how each try of a delivery ended. */
export function jobHandlers(
  database: Database,
  consumers: readonly Consumer[],
  log: Logger,
  count: Meters['countJob'],
): JobHandlers {
  return {
    'event.deliver': async ({ eventId }, { attempt, isLast }) => {
      try {
        const delivered = await deliverEvent(systemContext(database, 'event.deliver'), consumers, {
          eventId: brandId(eventId),
          attempt,
          isLast,
        });
        count('event.deliver', delivered);
      } catch (error) {
        count('event.deliver', 'failed');
        log.warn({ err: error, eventId, attempt }, 'an event was not delivered; it is tried again');
        throw error;
      }
    },
    canary: () => Promise.resolve(),
  };
}
