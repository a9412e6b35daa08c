import { contract, milestone } from '@assay/db/schema/market-contracts';
import { payment } from '@assay/db/schema/money-payments';
import type { MilestoneState } from '@assay/domain/milestone/states';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { asc, eq, sql } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { moneyDtoOf } from '../money/to-dto';

export type HeldMilestone = {
  readonly milestoneId: string;
  readonly contractId: string;
  readonly title: string;
  readonly contractTitle: string;
  readonly state: MilestoneState;
  /** Price and client fee. */
  readonly amount: MoneyDto;
  readonly heldSince: Date;
  readonly autoApproveAt: Date | null;
};

/** Sums by currency and age, in minor units; ages in whole days since the money arrived. */
export type HeldByAge = {
  readonly currency: string;
  readonly total: string;
  readonly under7: string;
  readonly under30: string;
  readonly under90: string;
  readonly older: string;
  readonly milestones: number;
};

export type HeldMoney = { readonly byAge: readonly HeldByAge[]; readonly oldest: readonly HeldMilestone[] };

const OLDEST_SHOWN = 50;

/** The money that is held: by age, and the milestones that have waited longest; for operators. */
export async function listHeld(ctx: ServiceContext): Promise<HeldMoney> {
  requireOperator(ctx);
  const [byAge, oldest] = await Promise.all([sumByAge(ctx), readOldest(ctx)]);
  return { byAge, oldest };
}

async function sumByAge({ database }: ServiceContext): Promise<HeldByAge[]> {
  const between = (from: number, to: number | null) => sql`
    coalesce(sum(amount_minor) filter (where age >= ${from} ${to === null ? sql`` : sql`and age < ${to}`}), 0)::text`;
  const rows = await database.execute<HeldByAge & { milestones: string }>(sql`
    select currency, sum(amount_minor)::text as total, ${between(0, 7)} as under7, ${between(7, 30)} as under30,
           ${between(30, 90)} as under90, ${between(90, null)} as older, count(*) as milestones
    from (
      select currency, amount_minor, greatest(0, extract(epoch from assay.now() - confirmed_at) / 86400) as age
      from money.payment where state = 'confirmed'
    ) as held
    group by currency order by currency`);
  return [...rows].map((row) => ({ ...row, milestones: Number(row.milestones) }));
}

async function readOldest({ database }: ServiceContext): Promise<HeldMilestone[]> {
  const rows = await database
    .select({ payment, milestone, contractTitle: contract.title })
    .from(payment)
    .innerJoin(milestone, eq(milestone.id, payment.milestoneId))
    .innerJoin(contract, eq(contract.id, payment.contractId))
    .where(eq(payment.state, 'confirmed'))
    .orderBy(asc(payment.confirmedAt), asc(payment.id))
    .limit(OLDEST_SHOWN);
  return rows.map(({ payment: paid, milestone: row, contractTitle }) => ({
    milestoneId: row.id,
    contractId: row.contractId,
    title: row.title,
    contractTitle,
    state: row.state,
    amount: moneyDtoOf(paid),
    heldSince: paid.confirmedAt ?? paid.startedAt,
    autoApproveAt: row.autoApproveAt,
  }));
}
