import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockMilestone } from './lock-milestone';
import { settleMilestone } from './settle';

const approveInput = z.object({ milestoneId: z.uuid() });

/** Approves handed-in work: the held money is released at once. A suspended client may still approve what is under contract. */
export async function approveMilestone(ctx: ServiceContext, input: unknown): Promise<void> {
  const client = requireReader(ctx);
  const { milestoneId } = parseInput(approveInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockMilestone(unit, brandId(milestoneId));
    if (locked.contract.clientId !== client.id) throw refused('not_found');
    await settleMilestone(unit, locked, 'client');
  });
}
