import { milestone } from '@assay/db/schema/market-contracts';
import type { MilestoneId } from '@assay/domain/kernel/id';
import { and, asc, eq, lte } from 'drizzle-orm';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { lockMilestone } from './lock-milestone';
import { settleMilestone } from './settle';

const name = 'milestone.approve';

/** Approves submissions whose date of automatic approval has come. */
export async function approveDueMilestones(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: approve });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .select({ id: milestone.id })
    .from(milestone)
    .where(
      and(
        eq(milestone.state, 'submitted'),
        lte(milestone.autoApproveAt, unit.now),
        isNotResting(unit, name, milestone.id),
      ),
    )
    .orderBy(asc(milestone.autoApproveAt))
    .limit(limit);
}

async function approve(ctx: ServiceContext, id: MilestoneId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const locked = await lockMilestone(unit, id);
    const { state, autoApproveAt } = locked.milestone;
    // Approved or sent back while we waited for the lock: nothing is released.
    if (state === 'submitted' && autoApproveAt !== null && autoApproveAt <= unit.now)
      await settleMilestone(unit, locked, 'timer');
  });
}
