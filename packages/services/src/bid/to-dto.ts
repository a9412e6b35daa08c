import { quoteFees } from '@assay/domain/fees/quote-fees';
import type { BidDto } from '@assay/protocol/dto/bid';
import { feePolicyOf } from '../fees/current-policy';
import { moneyDtoOf } from '../money/to-dto';
import type { BidRow } from './lock-bid';

/** A bid with what the fees that it was sent under make of its price. */
export function bidDtoOf(row: BidRow, threadId: string | null): BidDto {
  const quote = quoteFees(row, feePolicyOf(row.fees));
  return {
    id: row.id,
    jobId: row.jobId,
    state: row.state,
    price: moneyDtoOf(quote.price),
    clientPays: moneyDtoOf(quote.clientPays),
    freelancerReceives: moneyDtoOf(quote.freelancerReceives),
    platformKeeps: moneyDtoOf(quote.platformKeeps),
    fees: { freelancerPercent: row.fees.freelancerPercent, clientPercent: row.fees.clientPercent },
    note: row.note,
    milestones: row.milestones.map(({ title, amountMinor, days }) => ({ title, amountMinor, days })),
    answers: row.answers,
    declineReason: row.declineReason,
    sentAt: row.sentAt.toISOString(),
    seenAt: row.seenAt?.toISOString() ?? null,
    offerExpiresAt: row.offerExpiresAt?.toISOString() ?? null,
    threadId,
  };
}
