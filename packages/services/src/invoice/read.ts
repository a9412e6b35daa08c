import { invoice } from '@assay/db/schema/money-invoices';
import { brandId } from '@assay/domain/kernel/id';
import { computeTotals } from '@assay/einvoice/totals';
import { parseInvoice } from '@assay/einvoice/parse/parse-invoice';
import type { InvoiceDto } from '@assay/protocol/dto/invoice';
import { and, eq, or } from 'drizzle-orm';
import { z } from 'zod';
import { loadFile, type StoredFile } from '../file/read';
import { type Acting, requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';

const readInput = z.object({ invoiceId: z.uuid() });

type InvoiceRow = typeof invoice.$inferSelect;

/** An invoice for its seller, its buyer and operators; to everybody else it does not exist. */
export async function readInvoice(ctx: ServiceContext, input: unknown): Promise<InvoiceDto> {
  const reader = requireReader(ctx);
  const { invoiceId } = parseInput(readInput, input);
  return inTransaction(ctx, async (unit) => invoiceDto(await findInvoice(unit, reader, invoiceId)));
}

/** The PDF of an invoice for the same people; null until the worker has set it, seconds after issue. */
export async function readInvoicePdf(ctx: ServiceContext, input: unknown): Promise<StoredFile | null> {
  const reader = requireReader(ctx);
  const { invoiceId } = parseInput(readInput, input);
  return inTransaction(ctx, async (unit) => {
    const { fileId } = await findInvoice(unit, reader, invoiceId);
    return fileId === null ? null : loadFile(unit.tx, fileId);
  });
}

async function findInvoice({ tx }: Unit, reader: Acting, id: string): Promise<InvoiceRow> {
  const isMine = reader.roles.includes('operator')
    ? undefined
    : or(eq(invoice.sellerId, reader.id), eq(invoice.buyerId, reader.id));
  const [row] = await tx
    .select()
    .from(invoice)
    .where(and(eq(invoice.id, brandId(id)), isMine));
  return orNotFound(row);
}

function invoiceDto(row: InvoiceRow): InvoiceDto {
  const parsed = parseInvoice(row.document);
  if (!parsed.ok) throw new Error(`the stored invoice ${row.number} cannot be read`);
  const { document } = parsed;
  const totals = computeTotals(document);
  const { currency } = document;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    state: row.state,
    issuedAt: row.issuedAt.toISOString(),
    milestoneId: row.milestoneId,
    sellerName: document.seller.name,
    buyerName: document.buyer.name,
    lines: document.lines.map(({ name, description }, index) => ({
      name,
      description: description ?? null,
      net: moneyDtoOf({ amountMinor: totals.lineNetMinor[index] ?? 0n, currency }),
    })),
    net: moneyDtoOf({ amountMinor: totals.netMinor, currency }),
    tax: moneyDtoOf({ amountMinor: totals.taxMinor, currency }),
    total: moneyDtoOf({ amountMinor: totals.payableMinor, currency }),
    terms: document.payment?.terms ?? null,
    pdfPath: row.fileId === null ? null : `/invoices/${row.id}.pdf`,
  };
}
