import { account } from '@assay/db/schema/identity';
import { contract, milestone } from '@assay/db/schema/market-contracts';
import { payment } from '@assay/db/schema/money-payments';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { desc, eq, inArray } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { moneyDtoOf } from '../money/to-dto';

export type RefundDto = {
  readonly paymentId: string;
  readonly milestone: string;
  readonly contract: string;
  readonly payer: string;
  readonly amount: MoneyDto;
  readonly state: 'refunding' | 'refunded';
  /** When the provider had sent the money back; null while it is on its way. */
  readonly sentAt: Date | null;
};

const SHOWN = 20;

/** The latest money that went back to clients, or is on its way; for operators. */
export async function listRefunds(ctx: ServiceContext): Promise<RefundDto[]> {
  requireOperator(ctx);
  const rows = await ctx.database
    .select({ row: payment, milestone: milestone.title, contract: contract.title, payer: account.displayName })
    .from(payment)
    .innerJoin(milestone, eq(milestone.id, payment.milestoneId))
    .innerJoin(contract, eq(contract.id, payment.contractId))
    .innerJoin(account, eq(account.id, payment.payerId))
    .where(inArray(payment.state, ['refunding', 'refunded']))
    .orderBy(desc(payment.endedAt), desc(payment.id))
    .limit(SHOWN);
  return rows.map(({ row, ...names }) => ({
    ...names,
    paymentId: row.id,
    amount: moneyDtoOf(row),
    state: row.state === 'refunding' ? 'refunding' : 'refunded',
    sentAt: row.endedAt,
  }));
}
