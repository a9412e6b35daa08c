import { brandId } from '@assay/domain/kernel/id';
import { prose } from '@assay/protocol/input/text';
import { z } from 'zod';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

const declineInput = z.object({ bidId: z.uuid(), reason: prose('The reason', { min: 3, max: 1_000 }) });

/** Declines a bid with a reason that the bidder reads. */
export async function declineBid(ctx: ServiceContext, input: unknown): Promise<void> {
  const client = requireMember(ctx);
  const { bidId, reason } = parseInput(declineInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, brandId(bidId));
    if (locked.job.clientId !== client.id) throw refused('not_found');
    await moveBid(unit, locked, {
      command: 'decline',
      set: { declineReason: reason, decidedAt: unit.now },
      says: { because: 'client' },
    });
  });
}
