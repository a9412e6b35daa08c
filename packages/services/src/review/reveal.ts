import { contract, review } from '@assay/db/schema/market-contracts';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { isNotResting } from '../deadline/failing';
import { meetDue, type Met } from '../deadline/meet-due';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';

export type ReviewRow = typeof review.$inferSelect;

/** Makes a review public. */
export async function revealReview(unit: Unit, row: ReviewRow): Promise<void> {
  await recordEvent(unit, 'review.revealed', {
    changes: [changed('market.review', row)],
    payload: {
      reviewId: row.id,
      contractId: row.contractId,
      authorId: row.authorId,
      subjectId: row.subjectId,
    },
  });
  await unit.tx
    .update(review)
    .set({ revealedAt: unit.now, version: row.version + 1 })
    .where(eq(review.id, row.id));
}

const name = 'review.reveal';

/** Reveals reviews whose window has closed without an answer. */
export async function revealDueReviews(ctx: ServiceContext): Promise<Met> {
  return meetDue(ctx, { name, findDue, meet: revealIfHidden });
}

function findDue(unit: Unit, limit: number) {
  return unit.tx
    .select({ id: review.id })
    .from(review)
    .innerJoin(contract, eq(contract.id, review.contractId))
    .where(
      and(
        isNull(review.revealedAt),
        lte(contract.endedAt, daysAfter(unit.now, -marketRules.reviewWindowDays)),
        isNotResting(unit, name, review.id),
      ),
    )
    .orderBy(asc(contract.endedAt))
    .limit(limit);
}

async function revealIfHidden(ctx: ServiceContext, id: ReviewRow['id']): Promise<void> {
  await inTransaction(ctx, async (unit) => {
    const [hidden] = await unit.tx
      .select()
      .from(review)
      .where(and(eq(review.id, id), isNull(review.revealedAt)))
      .for('update');
    // Revealed by the other side's review in the meantime.
    if (hidden) await revealReview(unit, hidden);
  });
}
