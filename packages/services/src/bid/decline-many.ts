import { brandId } from '@assay/domain/kernel/id';
import { prose } from '@assay/protocol/input/text';
import { says } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import { lockJob } from '../job/lock-job';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockBidsOfJob } from './lock-bid';
import { moveBids } from './move';

const declineManyInput = z.object({
  jobId: z.uuid(),
  bidIds: z
    .array(z.uuid())
    .min(1, says('Choose the bids that you decline.'))
    .max(100, says('At most {max} at one time.', { max: 100 })),
  reason: prose('The reason', { min: 3, max: 1_000 }),
});

/** Declines several bids of one job with the same reason, all of them or none. */
export async function declineBids(ctx: ServiceContext, input: unknown): Promise<{ declined: number }> {
  const client = requireMember(ctx);
  const { jobId, bidIds, reason } = parseInput(declineManyInput, input);
  return inTransaction(ctx, async (unit) => {
    const job = await lockJob(unit, brandId(jobId));
    if (job.clientId !== client.id) throw refused('not_found');
    const chosen = new Set(bidIds);
    const bids = (await lockBidsOfJob(unit, job)).filter(({ id }) => chosen.has(id));
    if (bids.length < chosen.size) throw refused('not_found');
    const set = { declineReason: reason, decidedAt: unit.now };
    await moveBids(unit, { bids, job }, { command: 'decline', set, says: { because: 'client' } });
    return { declined: bids.length };
  });
}
