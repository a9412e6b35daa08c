import { milestone } from '@assay/db/schema/market-contracts';
import { and, asc, eq, lte } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { lockMilestone } from './lock-milestone';
import { settleMilestone } from './settle';

/** Approves one submission whose date of automatic approval has come; answers whether there was one. */
export async function approveDueMilestone(ctx: ServiceContext): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const isDue = and(eq(milestone.state, 'submitted'), lte(milestone.autoApproveAt, unit.now));
    const [due] = await unit.tx
      .select({ id: milestone.id })
      .from(milestone)
      .where(isDue)
      .orderBy(asc(milestone.autoApproveAt))
      .limit(1);
    if (!due) return false;
    const locked = await lockMilestone(unit, due.id);
    const { state, autoApproveAt } = locked.milestone;
    // Approved or sent back while we waited for the lock: nothing is released, and the sweep goes on.
    if (state === 'submitted' && autoApproveAt !== null && autoApproveAt <= unit.now)
      await settleMilestone(unit, locked, 'timer');
    return true;
  });
}
