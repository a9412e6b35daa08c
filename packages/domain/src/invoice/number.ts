/**
 * Series of invoice numbers. Each issuer counts each series by itself, without gaps.
 * The letter tells the series apart in a drawer: W work, F fee to a freelancer, C fee to a client.
 */
export const invoiceKinds = {
  work: { letter: 'W' },
  freelancer_fee: { letter: 'F' },
  client_fee: { letter: 'C' },
} as const;

export type InvoiceKind = keyof typeof invoiceKinds;

/** One run of consecutive numbers: an issuer's kind of document. `issuerCode` makes numbers unique between issuers. */
export type InvoiceSeries = { readonly issuerCode: string; readonly kind: InvoiceKind };

const digits = 6;

/**
 * The number printed on an invoice: "AB12-W-000042".
 * @param sequence counts from 1 within the series.
 * @throws RangeError for a sequence below 1 or an issuer code other than capitals and digits.
 */
export function formatInvoiceNumber({ issuerCode, kind }: InvoiceSeries, sequence: bigint): string {
  if (sequence < 1n) throw new RangeError(`Invoice numbers start at 1, not ${sequence}`);
  if (!/^[A-Z0-9]{2,16}$/.test(issuerCode)) throw new RangeError(`Not an issuer code: ${JSON.stringify(issuerCode)}`);
  return `${issuerCode}-${invoiceKinds[kind].letter}-${sequence.toString().padStart(digits, '0')}`;
}
