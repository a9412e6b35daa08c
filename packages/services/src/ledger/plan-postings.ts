import { newId } from '@assay/db/new-id';
import type { RowVersion } from '@assay/db/schema/log';
import type { posting } from '@assay/db/schema/money-ledger';
import type { Id } from '@assay/domain/kernel/id';
import type { Posting, PostingPurpose } from '@assay/domain/ledger/posting';
import { created } from '../kernel/record-event';

/** Whose money pages a posting stands on, and what it belongs to. */
export type PostingLinks = Partial<
  Pick<
    typeof posting.$inferInsert,
    'milestoneId' | 'paymentId' | 'payoutId' | 'receiptId' | 'clientId' | 'freelancerId'
  >
>;

/** A posting with its id, known before it is written so that an event can vouch for it. */
export type PlannedPosting = Posting & {
  readonly id: Id<'posting'>;
  readonly transactionId: Id<'ledger_transaction'>;
  readonly links: PostingLinks;
};

/** Gives the legs of one business act their ids and their common transaction id. */
export function planPostings(postings: readonly Posting[], links: PostingLinks): PlannedPosting[] {
  const transactionId = newId<'ledger_transaction'>();
  return postings.map((leg) => ({ ...leg, id: newId<'posting'>(), transactionId, links: linksOf(leg.purpose, links) }));
}

/** What the event of an act vouches for; `purposes` picks the legs that the event is about. */
export function postingChanges(planned: readonly PlannedPosting[], ...purposes: PostingPurpose[]): RowVersion[] {
  const chosen = purposes.length === 0 ? planned : planned.filter(({ purpose }) => purposes.includes(purpose));
  return chosen.map(({ id }) => created('money.posting', id));
}

/** The client's fee is no business of the freelancer. */
function linksOf(purpose: PostingPurpose, links: PostingLinks): PostingLinks {
  const isClientFee = purpose === 'fund_fee' || purpose === 'client_fee' || purpose === 'refund_fee';
  return isClientFee ? { ...links, freelancerId: null } : links;
}
