import type { InvoiceDocument } from './document';

/** A complete, valid invoice: one service at the standard rate, from Dresden to Berlin. Used by tests and the README. */
export const sampleInvoice: InvoiceDocument = {
  number: 'MK7Q-W-000042',
  typeCode: 380,
  issueDate: '2026-11-22',
  dueDate: '2026-12-06',
  currency: 'EUR',
  buyerReference: 'Marketing, cost centre 4711',
  purchaseOrder: 'PO-2026-118',
  contractReference: 'Contract of 3 November 2026',
  seller: {
    name: 'Małgorzata Kowalska-Lindström',
    vatId: 'DE287654321',
    address: { line1: 'Königsbrücker Straße 17', city: 'Dresden', postalCode: '01099', country: 'DE' },
    contact: { email: 'm.kowalska@example.org' },
  },
  buyer: {
    name: 'Société Générale d’Optique, Niederlassung Berlin',
    vatId: 'DE811223344',
    address: { line1: 'Torstraße 140', line2: 'Aufgang C', city: 'Berlin', postalCode: '10119', country: 'DE' },
  },
  payment: { iban: 'DE02120300000000202051', bic: 'BYLADEM1001', terms: 'Within 14 days, without deduction.' },
  period: { start: '2026-11-03', end: '2026-11-20' },
  notes: ['Thank you for the clear brief.'],
  lines: [
    {
      id: '1',
      name: 'Product page for reading glasses',
      description: 'Texts in German and French, three rounds of changes, delivered as Markdown.',
      quantity: '1',
      unitCode: 'C62',
      unitPriceMinor: 120_000n,
      taxCategory: 'S',
      taxRate: '19',
      allowances: [],
    },
    {
      id: '2',
      name: 'Consulting',
      quantity: '2.75',
      unitCode: 'HUR',
      unitPriceMinor: 8_550n,
      taxCategory: 'S',
      taxRate: '19.00',
      allowances: [{ amountMinor: 1_500n, reason: 'First hour at half price' }],
    },
  ],
  exemptions: {},
};
