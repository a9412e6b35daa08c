import {
  type InvoiceDocument,
  type InvoiceTypeCode,
  invoiceTypeCodes,
  taxCategories,
  type Violation,
} from '../document';
import { checkInvoice } from '../rules/check-invoice';
import { JsonReader } from './json-reader';
import { present } from './present';
import { readLine } from './read-line';
import { readParty } from './read-party';

export type ParsedInvoice =
  | { readonly ok: true; readonly document: InvoiceDocument }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/**
 * Reads an invoice from JSON and checks it against the rules of EN 16931-1 that concern its terms.
 * Amounts are integers in minor units, or strings of digits beyond 2^53; other numbers are decimal strings.
 * @returns the document with bigint amounts, or every rule that it breaks with the path of the term.
 */
export function parseInvoice(json: unknown): ParsedInvoice {
  const violations: Violation[] = [];
  const document = readDocument(JsonReader.of(json, violations));
  if (violations.length === 0) violations.push(...checkInvoice(document));
  return violations.length === 0 ? { ok: true, document } : { ok: false, violations };
}

function readDocument(json: JsonReader): InvoiceDocument {
  return present({
    number: json.text('number', 'BR-02'),
    typeCode: readTypeCode(json),
    issueDate: json.day('issueDate', 'BR-03'),
    dueDate: json.optionalDay('dueDate'),
    currency: json.text('currency', 'BR-05'),
    accountingCurrency: json.optionalText('accountingCurrency'),
    buyerReference: json.optionalText('buyerReference'),
    purchaseOrder: json.optionalText('purchaseOrder'),
    contractReference: json.optionalText('contractReference'),
    precedingInvoice: readPrecedingInvoice(json),
    seller: readParty(json, 'seller'),
    buyer: readParty(json, 'buyer'),
    payment: readPayment(json),
    period: readPeriod(json),
    notes: json.texts('notes'),
    lines: json.parts('lines').map(readLine),
    exemptions: readExemptions(json),
    exchangeRate: readExchangeRate(json),
  });
}

function readTypeCode(json: JsonReader): InvoiceTypeCode {
  const code = json.has('typeCode') ? json.amount('typeCode', 'BR-04') : undefined;
  const known = invoiceTypeCodes.find((candidate) => BigInt(candidate) === code);
  if (code === undefined) json.note('BR-04', 'typeCode', 'This is required.');
  else if (known === undefined) json.note('BR-CL-01', 'typeCode', `Type codes are ${invoiceTypeCodes.join(', ')}.`);
  return known ?? 380;
}

function readPrecedingInvoice(json: JsonReader): InvoiceDocument['precedingInvoice'] {
  const part = json.optionalPart('precedingInvoice');
  return part && present({ number: part.text('number', 'BR-55'), issueDate: part.optionalDay('issueDate') });
}

function readPayment(json: JsonReader): InvoiceDocument['payment'] {
  const part = json.optionalPart('payment');
  if (part === undefined) return undefined;
  const [iban, bic, terms] = [part.optionalText('iban'), part.optionalText('bic'), part.optionalText('terms')];
  if (bic !== undefined && iban === undefined) part.note('BR-50', 'iban', 'A bank needs the account as well.');
  return present({ iban, bic, terms });
}

function readPeriod(json: JsonReader): InvoiceDocument['period'] {
  const part = json.optionalPart('period');
  return part && { start: part.day('start', 'BR-CO-19'), end: part.day('end', 'BR-CO-19') };
}

function readExemptions(json: JsonReader): InvoiceDocument['exemptions'] {
  const part = json.optionalPart('exemptions');
  if (part === undefined) return {};
  const entries = taxCategories.flatMap((category) => {
    const reason = part.optionalPart(category);
    return reason
      ? [
          [
            category,
            present({
              code: reason.optionalText('code'),
              text: reason.text('text', `BR-${category === 'K' ? 'IC' : category}-10`),
            }),
          ],
        ]
      : [];
  });
  return Object.fromEntries(entries);
}

function readExchangeRate(json: JsonReader): InvoiceDocument['exchangeRate'] {
  const part = json.optionalPart('exchangeRate');
  return (
    part && {
      rate: part.decimal('rate', 'INPUT'),
      source: part.text('source', 'INPUT'),
      date: part.day('date', 'INPUT'),
    }
  );
}
