import type { BidDto } from '@assay/protocol/dto/bid';
import type { BidRow } from './lock-bid';

export function bidDtoOf(row: BidRow, threadId: string | null): BidDto {
  return {
    id: row.id,
    jobId: row.jobId,
    state: row.state,
    price: { amountMinor: String(row.amountMinor), currency: row.currency },
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
