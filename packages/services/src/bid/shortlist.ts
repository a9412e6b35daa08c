import { brandId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { startThread } from '../thread/start';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

const shortlistBidInput = z.object({ bidId: z.uuid() });

/** Puts a bid on the short list, which opens the conversation with the bidder. */
export async function shortlistBid(ctx: ServiceContext, input: unknown): Promise<void> {
  const client = requireMember(ctx);
  const { bidId } = parseInput(shortlistBidInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, brandId(bidId));
    if (locked.job.clientId !== client.id) throw refused('not_found');
    await moveBid(unit, locked, { command: 'shortlist', set: { shortlistedAt: unit.now } });
    await startThread(unit, locked);
  });
}
