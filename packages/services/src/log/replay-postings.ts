import { available, clearing, held, platform, refunding } from '@assay/domain/ledger/accounts';
import * as movements from '@assay/domain/ledger/movements';
import { type Posting, post } from '@assay/domain/ledger/posting';
import type { Money } from '@assay/domain/money/money';
import type { EventKind, EventPayload } from '@assay/protocol/event/catalog';
import { isEventKind, parsePayload } from '@assay/protocol/event/catalog';
import type { Valued } from '@assay/protocol/event/fields';

type Movements = { readonly [Kind in EventKind]?: (payload: EventPayload<Kind>) => readonly Posting[] };

/** What each kind of event says that money did. Price and fee of a client, paid in together, are one movement here. */
const moved: Movements = {
  'payment.confirmed': ({ amount, provider, milestoneId }) => [
    post('fund', moneyOf(amount), clearing(provider), held(milestoneId)),
  ],
  'payment.settled': ({ net, milestoneId, freelancerId }) =>
    BigInt(net.amountMinor) === 0n ? [] : [post('release', moneyOf(net), held(milestoneId), available(freelancerId))],
  'fee.charged': ({ amount, milestoneId, side }) => [post(`${side}_fee`, moneyOf(amount), held(milestoneId), platform)],
  'payment.refund_started': ({ amount, milestoneId, paymentId }) => [
    post('refund', moneyOf(amount), held(milestoneId), refunding(paymentId)),
  ],
  'payment.refunded': ({ amount, paymentId, provider }) =>
    movements.refundSentPostings(paymentId, provider, moneyOf(amount)),
  'receipt.held': ({ amount, clientId, provider }) =>
    movements.receiptHeldPostings(clientId, known(provider), moneyOf(amount)),
  'receipt.returned': ({ amount, clientId, provider }) =>
    movements.receiptReturnedPostings(clientId, known(provider), moneyOf(amount)),
  'payout.requested': ({ amount, payoutId, freelancerId }) =>
    movements.payoutRequestedPostings(payoutId, freelancerId, moneyOf(amount)),
  'payout.paid': ({ amount, payoutId, provider }) =>
    movements.payoutPaidPostings(payoutId, known(provider), moneyOf(amount)),
  'payout.failed': ({ amount, payoutId, freelancerId }) =>
    movements.payoutFailedPostings(payoutId, freelancerId, moneyOf(amount)),
};

/**
 * The movements of money that an event tells, none for most kinds.
 * @throws an error that says what is missing, when the payload does not say enough.
 */
export function postingsOf(kind: string, payload: unknown): readonly Posting[] {
  if (!isEventKind(kind)) return [];
  return tell(kind, payload);
}

function tell<Kind extends EventKind>(kind: Kind, payload: unknown): readonly Posting[] {
  const move: ((payload: EventPayload<Kind>) => readonly Posting[]) | undefined = moved[kind];
  return move ? move(parsePayload(kind, payload)) : [];
}

function moneyOf({ amountMinor, currency }: Valued): Money {
  return { amountMinor: BigInt(amountMinor), currency };
}

function known(provider: string | undefined): string {
  if (provider === undefined) throw new Error('its version does not name the provider yet');
  return provider;
}
