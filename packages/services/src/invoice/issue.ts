import { newId } from '@assay/db/new-id';
import { invoice } from '@assay/db/schema/money-invoices';
import type { FeeQuote } from '@assay/domain/fees/quote-fees';
import type { InvoiceKind } from '@assay/domain/invoice/number';
import { invoiceStates } from '@assay/domain/invoice/states';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Money } from '@assay/domain/money/money';
import type { Party } from '@assay/einvoice/document';
import { invoiceToJson } from '@assay/einvoice/to-json';
import { created, recordEvent } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import type { LockedPayment } from '../payment/lock-payment';
import { buildDocument } from './build-document';
import { nextNumber } from './next-number';
import { invoiceParties } from './parties';

type Side = {
  readonly id: AccountId | null;
  readonly party: Party;
  /** Why a seller with a VAT number charges none. */
  readonly vatExemption?: string | null;
};

type Draft = {
  readonly kind: InvoiceKind;
  readonly amount: Money;
  readonly seller: Side;
  readonly buyer: Side & { readonly id: AccountId };
};

/**
 * Issues the invoices of a release: the freelancer's for the work, the platform's for the fee of each side. Fees never
 * stand in the invoice for the work. Every release takes the counters in the same order.
 */
export async function issueInvoices(unit: Unit, paid: LockedPayment, quote: FeeQuote): Promise<void> {
  const { clientId, freelancerId } = paid.contract;
  const parties = await invoiceParties(unit, { clientId, freelancerId });
  const client = { id: clientId, party: parties.client };
  const freelancer = { id: freelancerId, party: parties.freelancer };
  const platform = { id: null, ...parties.platform };
  const drafts: Draft[] = [
    { kind: 'work', amount: quote.price, seller: freelancer, buyer: client },
    { kind: 'freelancer_fee', amount: quote.freelancerFee, seller: platform, buyer: freelancer },
    { kind: 'client_fee', amount: quote.clientFee, seller: platform, buyer: client },
  ];
  for (const draft of drafts) {
    if (draft.amount.amountMinor > 0n) await issueInvoice(unit, paid, draft);
  }
}

async function issueInvoice(unit: Unit, paid: LockedPayment, { kind, amount, seller, buyer }: Draft): Promise<void> {
  const issuer = seller.id ?? 'platform';
  const { sequence, number } = await nextNumber(unit, issuer, kind);
  const document = buildDocument(paid, {
    kind,
    number,
    issuedAt: unit.now,
    amount,
    seller: seller.party,
    vatExemption: seller.vatExemption ?? null,
    buyer: buyer.party,
  });
  const id = newId<'invoice'>();
  await recordEvent(unit, 'invoice.issued', {
    changes: [created('money.invoice', id)],
    payload: {
      invoiceId: id,
      number,
      invoiceKind: kind,
      milestoneId: paid.milestone.id,
      sellerId: seller.id,
      buyerId: buyer.id,
      totalMinor: String(amount.amountMinor),
      currency: amount.currency,
    },
  });
  await unit.tx.insert(invoice).values({
    id,
    version: 1,
    state: invoiceStates.initial,
    kind,
    issuer,
    sequence,
    number,
    sellerId: seller.id,
    buyerId: buyer.id,
    milestoneId: paid.milestone.id,
    totalMinor: amount.amountMinor,
    currency: amount.currency,
    document: invoiceToJson(document),
  });
}
