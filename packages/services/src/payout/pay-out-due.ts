import { payout } from '@assay/db/schema/money-payments';
import { and, asc, eq } from 'drizzle-orm';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import type { Unit } from '../kernel/transaction';
import { payOut } from './pay-out';

const name = 'payout.send';

/** Pays out the requests that need no operator. */
export async function payOutDue(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: (each, payoutId) => payOut(each, { payoutId }) });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .select({ id: payout.id })
    .from(payout)
    .where(and(eq(payout.state, 'requested'), eq(payout.provider, 'sandbox'), isNotResting(unit, name, payout.id)))
    .orderBy(asc(payout.requestedAt))
    .limit(limit);
}
