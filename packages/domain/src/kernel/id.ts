declare const entity: unique symbol;

/** A UUIDv7 that names one entity of a kind; ids of different kinds do not mix. */
export type Id<Entity extends string> = string & { readonly [entity]: Entity };

export type AccountId = Id<'account'>;
export type SessionId = Id<'session'>;
export type JobId = Id<'job'>;
export type BidId = Id<'bid'>;
export type InterviewId = Id<'interview'>;
export type ThreadId = Id<'thread'>;
export type MessageId = Id<'message'>;
export type ContractId = Id<'contract'>;
export type MilestoneId = Id<'milestone'>;
export type SubmissionId = Id<'submission'>;
export type ReviewId = Id<'review'>;
export type ReportId = Id<'report'>;
export type FileId = Id<'file'>;
export type PaymentId = Id<'payment'>;
export type PayoutId = Id<'payout'>;
export type ReceiptId = Id<'receipt'>;
export type InvoiceId = Id<'invoice'>;
export type AttemptId = Id<'attempt'>;
export type BadgeId = Id<'badge'>;
export type EventId = Id<'event'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/**
 * Brands a string that is known to be an id of this kind, because it came from a column of that kind or
 * from the id generator. The guarantee is the caller's; parse unknown text with a schema instead.
 */
export function brandId<Entity extends string>(text: string): Id<Entity> {
  return text as Id<Entity>;
}
