import { payout } from '@assay/db/schema/money-payments';
import { and, asc, eq } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { payOut } from './pay-out';

/** Pays out the oldest request that needs no operator; answers whether there was one. */
export async function payOutNext(ctx: ServiceContext): Promise<boolean> {
  const [next] = await ctx.database
    .select({ id: payout.id })
    .from(payout)
    .where(and(eq(payout.state, 'requested'), eq(payout.provider, 'sandbox')))
    .orderBy(asc(payout.requestedAt))
    .limit(1);
  if (!next) return false;
  await payOut(ctx, { payoutId: next.id });
  return true;
}
