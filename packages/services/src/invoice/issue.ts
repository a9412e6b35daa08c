import { newId } from '@assay/db/new-id';
import { invoice } from '@assay/db/schema/money-invoices';
import type { FeeQuote } from '@assay/domain/fees/quote-fees';
import type { InvoiceKind } from '@assay/domain/invoice/number';
import { invoiceStates } from '@assay/domain/invoice/states';
import type { AccountId, InvoiceId } from '@assay/domain/kernel/id';
import type { Money } from '@assay/domain/money/money';
import type { Party } from '@assay/einvoice/document';
import { invoiceToJson } from '@assay/einvoice/to-json';
import type { EventPayload } from '@assay/protocol/event/catalog';
import type { Change } from '../kernel/apply-changes';
import { created, eventOf } from '../kernel/record-event';
import type { Unit } from '../kernel/transaction';
import type { LockedPayment } from '../payment/lock-payment';
import { buildDocument } from './build-document';
import { nextNumbers, type Issuer, type NextNumber } from './next-number';
import type { InvoiceParties } from './parties';

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

type Release = { readonly paid: LockedPayment; readonly quote: FeeQuote; readonly parties: InvoiceParties };

/**
 * The invoices of a release: the freelancer's for the work, the platform's for the fee of each side. Fees never stand in
 * the invoice for the work. Their numbers are taken here, and every release takes the counters in the same order.
 */
export async function planInvoices(unit: Unit, { paid, quote, parties }: Release): Promise<Change> {
  const client = { id: paid.contract.clientId, party: parties.client };
  const freelancer = { id: paid.contract.freelancerId, party: parties.freelancer };
  const platform = { id: null, ...parties.platform };
  const drafts: Draft[] = [
    { kind: 'work', amount: quote.price, seller: freelancer, buyer: client },
    { kind: 'freelancer_fee', amount: quote.freelancerFee, seller: platform, buyer: freelancer },
    { kind: 'client_fee', amount: quote.clientFee, seller: platform, buyer: client },
  ];
  const issued = await numbered(
    unit,
    drafts.filter(({ amount }) => amount.amountMinor > 0n),
  );
  if (issued.length === 0) return { events: [], writes: [] };
  return {
    events: issued.map((invoiced) =>
      eventOf('invoice.issued', {
        changes: [created('money.invoice', invoiced.id)],
        payload: eventPayload(paid, invoiced),
      }),
    ),
    writes: [unit.tx.insert(invoice).values(issued.map((invoiced) => invoiceRow(unit, paid, invoiced)))],
  };
}

type Invoiced = Draft & NextNumber & { readonly id: InvoiceId; readonly issuer: Issuer };

async function numbered(unit: Unit, drafts: readonly Draft[]): Promise<readonly Invoiced[]> {
  if (drafts.length === 0) return [];
  const series = drafts.map((draft) => ({ ...draft, issuer: draft.seller.id ?? ('platform' as const) }));
  const numberOf = await nextNumbers(unit, series);
  return series.map((draft) => ({ ...draft, ...numberOf(draft), id: newId<'invoice'>() }));
}

function eventPayload(
  { milestone }: LockedPayment,
  { id, number, kind, seller, buyer, amount }: Invoiced,
): EventPayload<'invoice.issued'> {
  return {
    invoiceId: id,
    number,
    invoiceKind: kind,
    milestoneId: milestone.id,
    sellerId: seller.id,
    buyerId: buyer.id,
    totalMinor: String(amount.amountMinor),
    currency: amount.currency,
  };
}

function invoiceRow(unit: Unit, paid: LockedPayment, { id, kind, issuer, amount, seller, buyer, ...given }: Invoiced) {
  const document = buildDocument(paid, {
    kind,
    number: given.number,
    issuedAt: unit.now,
    amount,
    seller: seller.party,
    vatExemption: seller.vatExemption ?? null,
    buyer: buyer.party,
  });
  return {
    id,
    version: 1,
    state: invoiceStates.initial,
    kind,
    issuer,
    sequence: given.sequence,
    number: given.number,
    sellerId: seller.id,
    buyerId: buyer.id,
    milestoneId: paid.milestone.id,
    totalMinor: amount.amountMinor,
    currency: amount.currency,
    document: invoiceToJson(document),
  };
}
