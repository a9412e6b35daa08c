import type { FeeQuote } from '../fees/quote-fees';
import type { Money } from '../money/money';
import { available, clearing, held, holding, inTransit, platform, refunding } from './accounts';
import { type Posting, post } from './posting';

/** A client's payment arrives: the provider holds it, the milestone's protected money grows by price and client fee. */
export function fundPostings(milestoneId: string, provider: string, quote: FeeQuote): Posting[] {
  return [
    ...positive(quote.price, (amount) => post('fund', amount, clearing(provider), held(milestoneId))),
    ...positive(quote.clientFee, (amount) => post('fund_fee', amount, clearing(provider), held(milestoneId))),
  ];
}

/** Approved work: the net to the freelancer, the fee of each side to the platform, nothing stays held. */
export function releasePostings(milestoneId: string, freelancerId: string, quote: FeeQuote): Posting[] {
  const from = held(milestoneId);
  return [
    ...positive(quote.freelancerReceives, (amount) => post('release', amount, from, available(freelancerId))),
    ...positive(quote.freelancerFee, (amount) => post('freelancer_fee', amount, from, platform)),
    ...positive(quote.clientFee, (amount) => post('client_fee', amount, from, platform)),
  ];
}

/** Protected money, price and fee, goes back to the client: it waits in transit until the provider has sent it. */
export function refundPostings(milestoneId: string, paymentId: string, quote: FeeQuote): Posting[] {
  return [
    ...positive(quote.price, (amount) => post('refund', amount, held(milestoneId), refunding(paymentId))),
    ...positive(quote.clientFee, (amount) => post('refund_fee', amount, held(milestoneId), refunding(paymentId))),
  ];
}

/** The provider has sent the refund. */
export function refundSentPostings(paymentId: string, provider: string, amount: Money): Posting[] {
  return [post('refund_sent', amount, refunding(paymentId), clearing(provider))];
}

/** A transfer, or a part of one, arrived and funds nothing: the provider holds it for the client. */
export function receiptHeldPostings(clientId: string, provider: string, amount: Money): Posting[] {
  return [post('receipt_held', amount, clearing(provider), holding(clientId))];
}

/** The provider has sent it back. */
export function receiptReturnedPostings(clientId: string, provider: string, amount: Money): Posting[] {
  return [post('receipt_returned', amount, holding(clientId), clearing(provider))];
}

/** A freelancer asks for available money: it leaves the balance at once, so that it cannot be asked for twice. */
export function payoutRequestedPostings(payoutId: string, freelancerId: string, amount: Money): Posting[] {
  return [post('payout_requested', amount, available(freelancerId), inTransit(payoutId))];
}

/** The provider has paid the freelancer out. */
export function payoutPaidPostings(payoutId: string, provider: string, amount: Money): Posting[] {
  return [post('payout_paid', amount, inTransit(payoutId), clearing(provider))];
}

/** The payout did not reach the freelancer: the money is available again. */
export function payoutFailedPostings(payoutId: string, freelancerId: string, amount: Money): Posting[] {
  return [post('payout_failed', amount, inTransit(payoutId), available(freelancerId))];
}

function positive(amount: Money, toPosting: (amount: Money) => Posting): Posting[] {
  return amount.amountMinor > 0n ? [toPosting(amount)] : [];
}
