import { setTimeout as sleep } from 'node:timers/promises';
import { expireDueAttempts } from '@assay/services/assessment/expire-due';
import type { Filling } from './pool/filling';

const everyMs = 5_000;

/** Ends attempts whose time is up, until the process stops; the database's clock decides. */
export async function sweepDeadlines({ ctx, stopping, say }: Pick<Filling, 'ctx' | 'stopping' | 'say'>): Promise<void> {
  while (!stopping.aborted) {
    await expireDueAttempts(ctx()).catch((error: unknown) =>
      say('the sweep of deadlines failed', { error: String(error) }),
    );
    await sleep(everyMs, undefined, { signal: stopping }).catch(() => undefined);
  }
}
