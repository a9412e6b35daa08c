import { listTestSummaries } from '@assay/services/assessment/list-test-summaries';
import { countFailing } from '@assay/services/deadline/count-failing';
import type { Readiness } from './http/app';
import type { Filling } from './pool/filling';
import type { SweepState } from './sweep';

/** A sweep over many attempts takes its time. */
const sweptWithinMs = 120_000;

type Parts = Pick<Filling, 'ctx' | 'say'> & { readonly sweep: SweepState };

/**
 * Ready when the catalogue can be read and attempts whose time is up are ended; whether a test is open is told by the
 * catalogue itself. What a driver says names hosts and users, so that it goes to the log alone.
 */
export function readinessOf({ ctx, say, sweep }: Parts): Readiness {
  return async () => {
    try {
      await listTestSummaries(ctx());
      const fault = sweepFault(sweep.lastSuccess());
      if (fault !== null) return { isReady: false, detail: fault };
      const counts = await countFailing(ctx().database);
      const failing = (counts.get('attempt.expire') ?? 0) + (counts.get('attempt.rescore') ?? 0);
      return {
        isReady: true,
        detail: failing === 0 ? 'ready' : `ready; ${failing} attempts could not be ended or scored`,
      };
    } catch (error) {
      say('a check of readiness failed', { error: String(error) });
      return { isReady: false, detail: 'the database does not answer; the log of this process says more' };
    }
  };
}

function sweepFault(last: Date | null): string | null {
  if (last === null) return 'attempts whose time is up have not been looked for yet';
  const agoMs = Date.now() - last.getTime();
  if (agoMs <= sweptWithinMs) return null;
  return `attempts whose time is up were last ended ${Math.round(agoMs / 1_000)} s ago`;
}
