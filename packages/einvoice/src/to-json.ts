import type { InvoiceDocument } from './document';

/** The JSON form of a document, which `parseInvoice` reads back to an equal one: amounts are strings of digits. */
export function invoiceToJson(document: InvoiceDocument): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  );
}
