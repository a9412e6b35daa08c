import { bid } from '@assay/db/schema/market-jobs';
import type { BidId } from '@assay/domain/kernel/id';
import { and, eq, lte } from 'drizzle-orm';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { lockBid } from './lock-bid';
import { moveBid } from './move';

const name = 'offer.lapse';

/** Takes unanswered offers back to the short list. */
export async function lapseDueOffers(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: lapse });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .select({ id: bid.id })
    .from(bid)
    .where(and(eq(bid.state, 'offered'), lte(bid.offerExpiresAt, unit.now), isNotResting(unit, name, bid.id)))
    .orderBy(bid.offerExpiresAt)
    .limit(limit);
}

async function lapse(ctx: ServiceContext, id: BidId): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, id);
    const { state, offerExpiresAt } = locked.bid;
    // Answered or offered anew while we waited for the lock: nothing lapses.
    if (state === 'offered' && offerExpiresAt !== null && offerExpiresAt <= unit.now)
      await moveBid(unit, locked, { command: 'lapse', set: { offerExpiresAt: null } });
  });
}
