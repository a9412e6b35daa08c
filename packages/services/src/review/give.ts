import { newId } from '@assay/db/new-id';
import { contract, review } from '@assay/db/schema/market-contracts';
import { brandId, type ReviewId } from '@assay/domain/kernel/id';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { prose } from '@assay/protocol/input/text';
import { says } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { ContractRow } from '../milestone/lock-milestone';
import { revealReview, type ReviewRow } from './reveal';

const score = z.coerce
  .number(says('Choose 1 to 5.'))
  .int(says('Choose 1 to 5.'))
  .min(1, says('Choose 1 to 5.'))
  .max(5, says('Choose 1 to 5.'));

const reviewInput = z.object({
  contractId: z.uuid(),
  quality: score,
  communication: score,
  speed: score,
  reliability: score,
  comment: prose('The comment', { min: 10, max: 3_000 }),
});

/** Reviews the other side of a finished contract; both reviews are revealed together, or when the window closes. */
export async function giveReview(ctx: ServiceContext, input: unknown): Promise<{ reviewId: ReviewId }> {
  const author = requireReader(ctx);
  const parsed = parseInput(reviewInput, input);
  return inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx
      .select()
      .from(contract)
      .where(eq(contract.id, brandId(parsed.contractId)))
      .for('update');
    const row = orNotFound(locked);
    if (row.clientId !== author.id && row.freelancerId !== author.id) throw refused('not_found');
    checkWindow(row, unit.now);
    const given = await unit.tx.select().from(review).where(eq(review.contractId, row.id)).for('update');
    if (given.some(({ authorId }) => authorId === author.id)) throw refused('already_reviewed');
    const { contractId: _, comment, ...scores } = parsed;
    const own: ReviewRow = {
      id: newId<'review'>(),
      version: 1,
      contractId: row.id,
      authorId: author.id,
      subjectId: row.clientId === author.id ? row.freelancerId : row.clientId,
      ...scores,
      comment,
      givenAt: unit.now,
      revealedAt: null,
    };
    await insertReview(unit, own);
    if (given.length > 0) {
      for (const hidden of [...given, own]) await revealReview(unit, hidden);
    }
    return { reviewId: own.id };
  });
}

function checkWindow(row: ContractRow, now: Date): void {
  if (row.state === 'active' || row.endedAt === null)
    throw refused('wrong_state', { entity: 'contract', state: row.state });
  if (now > daysAfter(row.endedAt, marketRules.reviewWindowDays)) {
    throw refused('review_window_closed', { days: marketRules.reviewWindowDays });
  }
}

async function insertReview(unit: Unit, row: ReviewRow): Promise<void> {
  const { id, contractId, authorId, subjectId, quality, communication, speed, reliability } = row;
  await recordEvent(unit, 'review.given', {
    changes: [created('market.review', id)],
    payload: {
      reviewId: id,
      contractId,
      authorId,
      subjectId,
      quality,
      communication,
      speed,
      reliability,
    },
  });
  await unit.tx.insert(review).values(row);
}
