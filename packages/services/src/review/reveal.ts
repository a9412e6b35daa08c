import { contract, review } from '@assay/db/schema/market-contracts';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { and, eq, inArray, isNull, lte } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';

export type ReviewRow = typeof review.$inferSelect;

/** Makes a review public. */
export async function revealReview(unit: Unit, row: ReviewRow, contractTitle: string): Promise<void> {
  await recordEvent(unit, 'review.revealed', {
    changes: [changed('market.review', row)],
    payload: {
      reviewId: row.id,
      contractId: row.contractId,
      authorId: row.authorId,
      subjectId: row.subjectId,
      contractTitle,
    },
  });
  await unit.tx
    .update(review)
    .set({ revealedAt: unit.now, version: row.version + 1 })
    .where(eq(review.id, row.id));
}

/** Reveals one review whose window has closed without an answer; says whether there was one. */
export async function revealDueReview(ctx: ServiceContext): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const endedLongAgo = unit.tx
      .select({ id: contract.id })
      .from(contract)
      .where(lte(contract.endedAt, daysAfter(unit.now, -marketRules.reviewWindowDays)));
    const [due] = await unit.tx
      .select()
      .from(review)
      .where(and(isNull(review.revealedAt), inArray(review.contractId, endedLongAgo)))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!due) return false;
    const [about] = await unit.tx
      .select({ title: contract.title })
      .from(contract)
      .where(eq(contract.id, due.contractId));
    await revealReview(unit, due, orNotFound(about).title);
    return true;
  });
}
