import type { Transaction } from '@assay/db/connect';
import { invoice, invoiceCounter } from '@assay/db/schema/money-invoices';
import type { InvoiceDto } from '@assay/protocol/dto/invoice';
import { sql } from 'drizzle-orm';

/** One run of invoice numbers; counts as decimal strings. `missing` is how many numbers up to the last have no invoice. */
export type SeriesReport = {
  readonly issuer: string;
  readonly kind: InvoiceDto['kind'];
  readonly issued: string;
  readonly last: string;
  readonly counter: string;
  readonly missing: string;
};

/** Every series with its invoices and its counter. Numbers start at one and are unique, so a full count has no gap. */
export async function seriesReports(tx: Transaction): Promise<SeriesReport[]> {
  const rows = await tx.execute<SeriesReport>(sql`
    with series as (
      select issuer, kind, count(*) as issued, max(sequence) as last from ${invoice} group by issuer, kind
    )
    select issuer, kind, coalesce(issued, 0)::text as issued, coalesce(series.last, 0)::text as last,
           coalesce(c.last, 0)::text as counter, (coalesce(series.last, 0) - coalesce(issued, 0))::text as missing
    from series full join ${invoiceCounter} c using (issuer, kind)
    order by issuer, kind`);
  return [...rows];
}
