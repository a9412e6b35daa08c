import { impactRun } from '@assay/db/schema/impact';
import { sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import type { ClaimedRun } from './claim';
import { stillLeased } from './lease';

/** Lets a run wait again for the next worker, when this one is told to stop: that is no fault of the run. */
export async function putBackImpactRun(ctx: ServiceContext, run: ClaimedRun): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, ({ tx }) =>
    tx
      .update(impactRun)
      .set({ state: 'waiting', step: null, progress: 0, lease: null, begun: sql`${impactRun.begun} - 1` })
      .where(stillLeased(run)),
  );
}
