import { payout } from '@assay/db/schema/money-payments';
import type { PayoutDto } from '@assay/protocol/dto/money-page';
import { desc, eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';

const LISTED = 50;

/** One's own withdrawals with their states, the latest first. */
export async function listOwnPayouts(ctx: ServiceContext): Promise<PayoutDto[]> {
  const freelancer = requireReader(ctx);
  const rows = await inTransaction(ctx, ({ tx }) =>
    tx
      .select()
      .from(payout)
      .where(eq(payout.freelancerId, freelancer.id))
      .orderBy(desc(payout.requestedAt), desc(payout.id))
      .limit(LISTED),
  );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    amount: moneyDtoOf(row),
    destination: row.destination,
    requestedAt: row.requestedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    failureReason: row.failureReason,
  }));
}
