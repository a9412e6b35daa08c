import type { Database } from '@assay/db/connect';
import { account } from '@assay/db/schema/identity';
import { invoice } from '@assay/db/schema/money-invoices';
import { payment } from '@assay/db/schema/money-payments';
import { invoiceStates } from '@assay/domain/invoice/states';
import { brandId, type FileId, type InvoiceId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { parseInvoice } from '@assay/einvoice/parse/parse-invoice';
import { renderInvoicePdf } from '@assay/einvoice/pdf/render-invoice-pdf';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { z } from 'zod';
import { storeFile } from '../file/store';
import { readSettings } from '../installation/settings';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordStep } from '../kernel/record-event';
import { orNotFound, orRefuse } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const storeInput = z.object({ invoiceId: z.uuid() });

const locale = 'en-GB';

/**
 * Renders an issued invoice and keeps the PDF with it, once: a second call answers with the same file.
 * The page is set outside the transaction, which then is short.
 */
export async function storeInvoicePdf(ctx: ServiceContext, input: unknown): Promise<{ fileId: FileId }> {
  requireSystem(ctx);
  const invoiceId = brandId<'invoice'>(parseInput(storeInput, input).invoiceId);
  const bytes = await renderStored(ctx.database, invoiceId);
  return inTransaction(ctx, async (unit) => {
    const [found] = await unit.tx.select().from(invoice).where(eq(invoice.id, invoiceId)).for('update');
    const row = orNotFound(found);
    if (row.fileId !== null) return { fileId: row.fileId };
    const edge = orRefuse(step(invoiceStates, row.state, 'render'));
    const fileId = await storeFile(unit, { name: `${row.number}.pdf`, bytes }, row.sellerId);
    await recordStep(unit, edge, { changes: [changed('money.invoice', row)], payload: { invoiceId, fileId } });
    await unit.tx
      .update(invoice)
      .set({ state: edge.to, fileId, version: row.version + 1 })
      .where(eq(invoice.id, row.id));
    return { fileId };
  });
}

async function renderStored(database: Database, id: InvoiceId): Promise<Uint8Array<ArrayBuffer>> {
  const [found] = await database
    .select({ row: invoice, provider: payment.provider })
    .from(invoice)
    .innerJoin(payment, and(eq(payment.milestoneId, invoice.milestoneId), ne(payment.state, 'abandoned')))
    .where(eq(invoice.id, id));
  const { row, provider } = orNotFound(found);
  const parsed = parseInvoice(row.document);
  if (!parsed.ok)
    throw new Error(`the stored invoice ${row.number} breaks ${parsed.violations.map(({ rule }) => rule).join(', ')}`);
  return renderInvoicePdf(parsed.document, {
    origin: await originOf(database, row),
    sandbox: provider === 'sandbox',
    locale,
  });
}

/** Simulated as soon as the installation or one of the people on the page is. */
async function originOf(
  database: Database,
  { sellerId, buyerId }: typeof invoice.$inferSelect,
): Promise<'real' | 'simulated'> {
  const { origin } = await readSettings(database);
  const ids = sellerId === null ? [buyerId] : [sellerId, buyerId];
  const people = await database
    .select({ isSimulated: account.isSimulated })
    .from(account)
    .where(inArray(account.id, ids));
  return people.some(({ isSimulated }) => isSimulated) ? 'simulated' : origin;
}
