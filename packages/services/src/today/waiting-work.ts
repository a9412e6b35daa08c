import { contract, milestone, review } from '@assay/db/schema/market-contracts';
import type { FrozenFees } from '@assay/db/schema/market-jobs';
import { quoteFees } from '@assay/domain/fees/quote-fees';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import type { MilestoneState } from '@assay/domain/milestone/states';
import type { Money } from '@assay/domain/money/money';
import type { WaitingMilestone, WaitingReview } from '@assay/protocol/dto/today';
import { and, asc, eq, getTableColumns, gt, inArray, notExists, or } from 'drizzle-orm';
import { feePolicyOf } from '../fees/current-policy';
import type { ActingId } from '../kernel/authorise';
import type { Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
import { sideOf, type Sided } from './waiting-talks';

const unfinished: readonly MilestoneState[] = ['planned', 'funding', 'funded', 'submitted', 'changes_requested'];

/** Milestones on which somebody has to act. Of those not yet paid for, only the one that is next in its contract. */
export async function openMilestones({ tx }: Unit, reader: ActingId): Promise<Sided<WaitingMilestone>[]> {
  const { clientId, freelancerId, title, fees } = contract;
  const rows = await tx
    .select({ ...getTableColumns(milestone), clientId, freelancerId, contractTitle: title, fees })
    .from(milestone)
    .innerJoin(contract, eq(contract.id, milestone.contractId))
    .where(
      and(
        or(eq(clientId, reader), eq(freelancerId, reader)),
        eq(contract.state, 'active'),
        inArray(milestone.state, [...unfinished]),
      ),
    )
    .orderBy(asc(milestone.contractId), asc(milestone.position));
  const isNext = (index: number) => rows[index - 1]?.contractId !== rows[index]?.contractId;
  return rows
    .filter(({ state }, index) => state !== 'planned' || isNext(index))
    .map((row) => {
      const sides = sideOf(reader, row.clientId, row.freelancerId);
      return {
        ...sides,
        row: {
          id: row.id,
          title: row.title,
          contractId: row.contractId,
          contractTitle: row.contractTitle,
          state: row.state,
          amount: moneyDtoOf(amountAtStake(row, sides.side)),
          dueAt: row.dueAt.toISOString(),
          autoApproveAt: row.autoApproveAt?.toISOString() ?? null,
        },
      };
    });
}

type Priced = Money & { readonly state: MilestoneState; readonly fees: FrozenFees };

/** The amount that the next button names: what is paid in, what is approved, or what the freelancer gets. */
function amountAtStake(row: Priced, side: 'client' | 'freelancer'): Money {
  const { price, clientPays, freelancerReceives } = quoteFees(row, feePolicyOf(row.fees));
  if (side === 'freelancer') return freelancerReceives;
  return row.state === 'submitted' ? price : clientPays;
}

/** Finished contracts that the reader may still review, the first to close first. */
export async function openReviews({ tx, now }: Unit, reader: ActingId): Promise<Sided<WaitingReview>[]> {
  const { id, title, clientId, freelancerId, endedAt } = contract;
  const own = tx
    .select({ id: review.id })
    .from(review)
    .where(and(eq(review.contractId, id), eq(review.authorId, reader)));
  const rows = await tx
    .select({ id, title, clientId, freelancerId, endedAt })
    .from(contract)
    .where(
      and(
        or(eq(clientId, reader), eq(freelancerId, reader)),
        gt(endedAt, daysAfter(now, -marketRules.reviewWindowDays)),
        notExists(own),
      ),
    )
    .orderBy(asc(endedAt));
  return rows.map((row) => ({
    ...sideOf(reader, row.clientId, row.freelancerId),
    row: {
      contractId: row.id,
      contractTitle: row.title,
      until: daysAfter(row.endedAt ?? now, marketRules.reviewWindowDays).toISOString(),
    },
  }));
}
