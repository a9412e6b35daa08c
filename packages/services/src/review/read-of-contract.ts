import { contract, review } from '@assay/db/schema/market-contracts';
import { brandId } from '@assay/domain/kernel/id';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import type { ContractReviews, ReviewDto } from '@assay/protocol/dto/review';
import { and, eq, or } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import type { ReviewRow } from './reveal';

const readInput = z.object({ contractId: z.uuid() });

/** The reviews of a contract for one of its parties: one's own at once, the other's when both are revealed. */
export async function readContractReviews(ctx: ServiceContext, input: unknown): Promise<ContractReviews> {
  const reader = requireReader(ctx);
  const { contractId } = parseInput(readInput, input);
  return inTransaction(ctx, async ({ tx, now }) => {
    const isParty = or(eq(contract.clientId, reader.id), eq(contract.freelancerId, reader.id));
    const [row] = await tx
      .select()
      .from(contract)
      .where(and(eq(contract.id, brandId(contractId)), isParty));
    const { endedAt } = orNotFound(row);
    const until = endedAt === null ? null : daysAfter(endedAt, marketRules.reviewWindowDays);
    const rows = await tx
      .select()
      .from(review)
      .where(eq(review.contractId, brandId(contractId)));
    const own = rows.find(({ authorId }) => authorId === reader.id);
    const others = rows.find(({ authorId, revealedAt }) => authorId !== reader.id && revealedAt !== null);
    return {
      until: until?.toISOString() ?? null,
      isOpen: until !== null && now <= until && own === undefined,
      own: own ? reviewDtoOf(own) : null,
      others: others ? reviewDtoOf(others) : null,
    };
  });
}

function reviewDtoOf({
  quality,
  communication,
  speed,
  reliability,
  comment,
  givenAt,
  revealedAt,
}: ReviewRow): ReviewDto {
  return {
    quality,
    communication,
    speed,
    reliability,
    comment,
    givenAt: givenAt.toISOString(),
    revealedAt: revealedAt?.toISOString() ?? null,
  };
}
