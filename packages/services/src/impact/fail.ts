import { impactRun } from '@assay/db/schema/impact';
import type { ImpactFailure } from '@assay/protocol/dto/impact';
import { sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import type { ClaimedRun } from './claim';
import { stillLeased } from './lease';

/** Ends a run without figures, unless another worker has begun it anew. */
export async function failImpactRun(ctx: ServiceContext, run: ClaimedRun, failure: ImpactFailure): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, ({ tx }) =>
    tx
      .update(impactRun)
      .set({ state: 'failed', failure, step: null, lease: null, endedAt: sql`assay.now()` })
      .where(stillLeased(run)),
  );
}
