import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

const withdrawBidInput = z.object({ bidId: z.uuid() });

/** Takes one’s own bid back, while it is undecided. */
export async function withdrawBid(ctx: ServiceContext, input: unknown): Promise<void> {
  const freelancer = requireReader(ctx);
  const { bidId } = parseInput(withdrawBidInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, brandId(bidId));
    if (locked.bid.freelancerId !== freelancer.id) throw refused('not_found');
    await moveBid(unit, locked, { command: 'withdraw', set: { decidedAt: unit.now } });
  });
}
