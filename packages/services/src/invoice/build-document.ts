import type { InvoiceKind } from '@assay/domain/invoice/number';
import type { Money } from '@assay/domain/money/money';
import type { InvoiceDocument, Party } from '@assay/einvoice/document';
import { parseInvoice } from '@assay/einvoice/parse/parse-invoice';
import { invoiceToJson } from '@assay/einvoice/to-json';
import type { LockedPayment } from '../payment/lock-payment';

export type InvoiceFacts = {
  readonly kind: InvoiceKind;
  readonly number: string;
  readonly issuedAt: Date;
  readonly amount: Money;
  readonly seller: Party;
  /** Why a seller with a VAT number charges none; null for one without a number. */
  readonly vatExemption: string | null;
  readonly buyer: Party;
};

const writtenDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const outsideScope = 'Not subject to VAT: no VAT number of the seller is on record.';

/** The document of an invoice for released work or for a fee on it, checked against the rules that it must keep. */
export function buildDocument(paid: LockedPayment, facts: InvoiceFacts): InvoiceDocument {
  const issueDate = isoDay(facts.issuedAt);
  const document: InvoiceDocument = {
    number: facts.number,
    typeCode: 380,
    issueDate,
    currency: facts.amount.currency,
    contractReference: paid.contract.id,
    seller: facts.seller,
    buyer: facts.buyer,
    payment: {
      terms: `Paid on ${writtenDay.format(facts.issuedAt)} from the protected payment ${paid.payment.reference}. Nothing is left to pay.`,
    },
    period: { start: isoDay(paid.milestone.fundedAt ?? facts.issuedAt), end: issueDate },
    notes: [],
    lines: [
      {
        id: '1',
        ...lineText(paid, facts.kind),
        quantity: '1',
        unitCode: 'C62',
        unitPriceMinor: facts.amount.amountMinor,
        taxCategory: facts.vatExemption === null ? 'O' : 'E',
        taxRate: '0',
        allowances: [],
      },
    ],
    exemptions: facts.vatExemption === null ? { O: { text: outsideScope } } : { E: { text: facts.vatExemption } },
  };
  const parsed = parseInvoice(invoiceToJson(document));
  if (!parsed.ok)
    throw new Error(`the invoice breaks ${parsed.violations.map(({ rule, path }) => `${rule} at ${path}`).join(', ')}`);
  return parsed.document;
}

function lineText({ milestone, contract }: LockedPayment, kind: InvoiceKind): { name: string; description: string } {
  const work = `${contract.title}: ${milestone.title}`;
  switch (kind) {
    case 'work':
      return { name: milestone.title, description: contract.title };
    case 'freelancer_fee':
      return { name: `Marketplace fee of the freelancer, ${contract.fees.freelancerPercent} %`, description: work };
    case 'client_fee':
      return { name: `Marketplace fee of the client, ${contract.fees.clientPercent} %`, description: work };
  }
}

function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
