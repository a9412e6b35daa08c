import { brandId } from '@assay/domain/kernel/id';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { z } from 'zod';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { breaksUnique, inTransaction } from '../kernel/transaction';
import { startThread } from '../thread/start';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

const offerInput = z.object({ bidId: z.uuid() });

/** Offers the contract on the terms of the bid; one offer per job is open at a time, and it lapses by itself. */
export async function offerBid(ctx: ServiceContext, input: unknown): Promise<{ offerExpiresAt: string }> {
  const client = requireMember(ctx);
  const { bidId } = parseInput(offerInput, input);
  try {
    return await inTransaction(ctx, async (unit) => {
      const locked = await lockBid(unit, brandId(bidId));
      if (locked.job.clientId !== client.id) throw refused('not_found');
      if (locked.job.state !== 'open') throw refused('wrong_state', { entity: 'job', state: locked.job.state });
      const offerExpiresAt = daysAfter(unit.now, marketRules.offerValidDays);
      await moveBid(unit, locked, {
        command: 'offer',
        set: { offeredAt: unit.now, offerExpiresAt },
        says: { expiresAt: offerExpiresAt.toISOString() },
      });
      await startThread(unit, locked);
      return { offerExpiresAt: offerExpiresAt.toISOString() };
    });
  } catch (error) {
    if (breaksUnique(error, 'bid_one_offer')) throw refused('changed_meanwhile');
    throw error;
  }
}
