import type { Database, Transaction } from '@assay/db/connect';
import { contract, review } from '@assay/db/schema/market-contracts';
import type { AccountId } from '@assay/domain/kernel/id';
import type { TrackRecord } from '@assay/protocol/dto/person';
import { and, avg, count, eq, isNotNull, sql } from 'drizzle-orm';
import { isAnyOf } from '../kernel/is-any-of';

export const noRecord: TrackRecord = { finishedContracts: 0, reviews: 0, meanScore: null };

/** Finished contracts and revealed reviews of a set of freelancers, in two queries however many they are. */
export async function trackRecords(
  db: Database | Transaction,
  ids: readonly AccountId[],
): Promise<Map<AccountId, TrackRecord>> {
  if (ids.length === 0) return new Map();
  const finished = await db
    .select({ id: contract.freelancerId, contracts: count() })
    .from(contract)
    .where(and(isAnyOf(contract.freelancerId, ids), eq(contract.state, 'completed')))
    .groupBy(contract.freelancerId);
  const reviewed = await reviewMeans(db, ids);
  const contracts = new Map(finished.map((row) => [row.id, row.contracts]));
  return new Map(
    ids.map((id) => {
      const { reviews, meanScore } = reviewed.get(id) ?? noRecord;
      return [id, { finishedContracts: contracts.get(id) ?? 0, reviews, meanScore }];
    }),
  );
}

/** How many revealed reviews each person has, and the mean over their four criteria, to two decimals. */
export async function reviewMeans(
  db: Database | Transaction,
  ids: readonly AccountId[],
): Promise<Map<AccountId, { reviews: number; meanScore: number | null }>> {
  const mean = avg(sql`(${review.quality} + ${review.communication} + ${review.speed} + ${review.reliability}) / 4.0`);
  const rows = await db
    .select({ id: review.subjectId, reviews: count(), mean })
    .from(review)
    .where(and(isAnyOf(review.subjectId, ids), isNotNull(review.revealedAt)))
    .groupBy(review.subjectId);
  return new Map(
    rows.map((row) => [
      row.id,
      { reviews: row.reviews, meanScore: row.mean === null ? null : Math.round(Number(row.mean) * 100) / 100 },
    ]),
  );
}
