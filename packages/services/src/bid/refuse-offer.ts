import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

const refuseOfferInput = z.object({ bidId: z.uuid() });

/** Says no to an offer; the bid ends with it. */
export async function refuseOffer(ctx: ServiceContext, input: unknown): Promise<void> {
  const freelancer = requireReader(ctx);
  const { bidId } = parseInput(refuseOfferInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, brandId(bidId));
    if (locked.bid.freelancerId !== freelancer.id) throw refused('not_found');
    await moveBid(unit, locked, { command: 'refuse_offer', set: { decidedAt: unit.now } });
  });
}
