import { outbox } from '@assay/db/schema/log';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, isNull } from 'drizzle-orm';
import { effectWithin } from '../outbox/consumer';

/** After an operator's decision the failed event goes through delivery once more: to be tried, or to be settled without. */
export const relayAnew = effectWithin(
  'dead_letter.relay_anew',
  ['dead_letter.retried', 'dead_letter.discarded'],
  async ({ tx }, { deadEventId }) => {
    const failed = and(eq(outbox.id, brandId(deadEventId)), isNull(outbox.settledAt));
    await tx.update(outbox).set({ relayedAt: null }).where(failed);
  },
);
