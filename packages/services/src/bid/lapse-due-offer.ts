import { bid } from '@assay/db/schema/market-jobs';
import { and, eq, lte } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

/** Takes one unanswered offer back to the short list; answers whether there was one. */
export async function lapseDueOffer(ctx: ServiceContext): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const isDue = and(eq(bid.state, 'offered'), lte(bid.offerExpiresAt, unit.now));
    const [due] = await unit.tx.select({ id: bid.id }).from(bid).where(isDue).orderBy(bid.offerExpiresAt).limit(1);
    if (!due) return false;
    const locked = await lockBid(unit, due.id);
    const { state, offerExpiresAt } = locked.bid;
    // Answered or offered anew while we waited for the lock: nothing lapses, and the sweep goes on.
    if (state === 'offered' && offerExpiresAt !== null && offerExpiresAt <= unit.now)
      await moveBid(unit, locked, { command: 'lapse', set: { offerExpiresAt: null } });
    return true;
  });
}
