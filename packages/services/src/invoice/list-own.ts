import { contract, milestone } from '@assay/db/schema/market-contracts';
import { invoice } from '@assay/db/schema/money-invoices';
import type { InvoiceSummary } from '@assay/protocol/dto/invoice';
import { desc, eq, or } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';

const LISTED = 100;

/** The invoices that one wrote or received, the latest first. */
export async function listOwnInvoices(ctx: ServiceContext): Promise<InvoiceSummary[]> {
  const reader = requireReader(ctx);
  const rows = await inTransaction(ctx, ({ tx }) =>
    tx
      .select({ invoice, milestoneTitle: milestone.title, contractId: contract.id, contractTitle: contract.title })
      .from(invoice)
      .innerJoin(milestone, eq(milestone.id, invoice.milestoneId))
      .innerJoin(contract, eq(contract.id, milestone.contractId))
      .where(or(eq(invoice.sellerId, reader.id), eq(invoice.buyerId, reader.id)))
      .orderBy(desc(invoice.issuedAt), desc(invoice.id))
      .limit(LISTED),
  );
  return rows.map(({ invoice: row, ...subject }) => ({
    id: row.id,
    number: row.number,
    kind: row.kind,
    issuedAt: row.issuedAt.toISOString(),
    viewerIs: row.sellerId === reader.id ? 'seller' : 'buyer',
    total: { amountMinor: String(row.totalMinor), currency: row.currency },
    pdfPath: row.fileId === null ? null : `/invoices/${row.id}.pdf`,
    ...subject,
  }));
}
