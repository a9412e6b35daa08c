import { z } from 'zod';
import { moneyDto } from './money';

export const invoiceDto = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['work', 'freelancer_fee', 'client_fee']),
  state: z.string(),
  issuedAt: z.string(),
  milestoneId: z.string(),
  sellerName: z.string(),
  buyerName: z.string(),
  lines: z.array(z.object({ name: z.string(), description: z.string().nullable(), net: moneyDto })),
  net: moneyDto,
  tax: moneyDto,
  total: moneyDto,
  terms: z.string().nullable(),
  /** Null until the worker has set the PDF. */
  pdfPath: z.string().nullable(),
});

export type InvoiceDto = z.infer<typeof invoiceDto>;

/** One line of the list of invoices. */
export const invoiceSummary = invoiceDto
  .pick({ id: true, number: true, kind: true, issuedAt: true, total: true, pdfPath: true })
  .extend({
    viewerIs: z.enum(['seller', 'buyer']),
    milestoneTitle: z.string(),
    contractId: z.string(),
    contractTitle: z.string(),
  });

export type InvoiceSummary = z.infer<typeof invoiceSummary>;
