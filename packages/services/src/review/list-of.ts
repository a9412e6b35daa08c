import type { Database, Transaction } from '@assay/db/connect';
import { contract, review } from '@assay/db/schema/market-contracts';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { people, personOf } from '../people/person';

export type PublicReview = {
  readonly id: string;
  readonly contractTitle: string;
  readonly author: string;
  readonly quality: number;
  readonly communication: number;
  readonly speed: number;
  readonly reliability: number;
  readonly comment: string;
  readonly revealedAt: string;
};

const LISTED = 50;

/** The revealed reviews of somebody, the newest first. */
export async function reviewsOf(db: Database | Transaction, subjectId: AccountId): Promise<PublicReview[]> {
  const rows = await db
    .select({ review, title: contract.title })
    .from(review)
    .innerJoin(contract, eq(contract.id, review.contractId))
    .where(and(eq(review.subjectId, subjectId), isNotNull(review.revealedAt)))
    .orderBy(desc(review.revealedAt), desc(review.id))
    .limit(LISTED);
  const names = await people(
    db,
    rows.map((row) => row.review.authorId),
  );
  return rows.map(({ review: row, title }) => ({
    id: row.id,
    contractTitle: title,
    author: personOf(names, row.authorId).name,
    quality: row.quality,
    communication: row.communication,
    speed: row.speed,
    reliability: row.reliability,
    comment: row.comment,
    revealedAt: (row.revealedAt ?? row.givenAt).toISOString(),
  }));
}
