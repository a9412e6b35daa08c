import { setTimeout as sleep } from 'node:timers/promises';
import { expireDueAttempts } from '@assay/services/assessment/expire-due';
import { rescoreDueAttempts } from '@assay/services/assessment/rescore-due';
import { errorText } from '@assay/services/dead-letter/error-text';
import { isSeeding } from '@assay/services/installation/seeding';
import type { Filling } from './pool/filling';

const everyMs = 5_000;

/** When the sweep last ended well; null before the first time. */
export type SweepState = { readonly lastSuccess: () => Date | null; readonly ended: Promise<void> };

/** Ends attempts whose time is up, by the database's clock, and scores again those with a doubtful question, until the process stops. */
export function sweepDeadlines({ ctx, stopping, say }: Pick<Filling, 'ctx' | 'stopping' | 'say'>): SweepState {
  let lastSuccess: Date | null = null;
  const sweep = async (): Promise<void> => {
    while (!stopping.aborted) {
      try {
        await sweepOnce(ctx, say);
        lastSuccess = new Date();
      } catch (error) {
        say('the sweep of deadlines failed', { error: String(error) });
      }
      await sleep(everyMs, undefined, { signal: stopping }).catch(() => undefined);
    }
  };
  return { lastSuccess: () => lastSuccess, ended: sweep() };
}

async function sweepOnce(ctx: Filling['ctx'], say: Filling['say']): Promise<void> {
  if (await isSeeding(ctx().database)) return;
  for (const [work, what] of [
    [expireDueAttempts, 'an attempt could not be ended; it is tried again later'],
    [rescoreDueAttempts, 'an attempt could not be scored again; it is tried again later'],
  ] as const) {
    for (let isMoreWaiting = true; isMoreWaiting;) {
      const met = await work(ctx());
      for (const { id, error } of met.failures) say(what, { attemptId: id, error: errorText(error) });
      ({ isMoreWaiting } = met);
    }
  }
}
