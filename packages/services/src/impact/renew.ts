import { impactRun } from '@assay/db/schema/impact';
import type { impactSteps } from '@assay/protocol/dto/impact';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import type { ClaimedRun } from './claim';
import { leaseEnd, stillLeased } from './lease';

/** How far a run has come; `progress` is from 0 to 1 over all steps. */
export type RunProgress = { readonly step: (typeof impactSteps)[number]; readonly progress: number };

/** Keeps how far a run has come and renews its lease; false where another worker has begun it anew. */
export async function renewImpactRun(ctx: ServiceContext, run: ClaimedRun, told: RunProgress): Promise<boolean> {
  requireSystem(ctx);
  const rows = await inTransaction(ctx, ({ tx }) =>
    tx
      .update(impactRun)
      .set({ ...told, leasedUntil: leaseEnd })
      .where(stillLeased(run))
      .returning({ id: impactRun.id }),
  );
  return rows.length === 1;
}
