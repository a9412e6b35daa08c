import { invoiceCounter } from '@assay/db/schema/money-invoices';
import { formatInvoiceNumber, type InvoiceKind } from '@assay/domain/invoice/number';
import type { AccountId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';

export type Issuer = AccountId | 'platform';

export type NextNumber = { readonly sequence: bigint; readonly number: string };

/**
 * Takes the next number of a series. The row of the counter stays locked until the transaction ends, so that a
 * number is given once and a rolled-back invoice leaves no gap.
 */
export async function nextNumber({ tx }: Unit, issuer: Issuer, kind: InvoiceKind): Promise<NextNumber> {
  const [row] = await tx
    .insert(invoiceCounter)
    .values({ issuer, kind, last: 1n })
    .onConflictDoUpdate({
      target: [invoiceCounter.issuer, invoiceCounter.kind],
      set: { last: sql`${invoiceCounter.last} + 1` },
    })
    .returning({ last: invoiceCounter.last });
  if (!row) throw new Error('the invoice counter gave no number');
  return { sequence: row.last, number: formatInvoiceNumber({ issuerCode: issuerCode(issuer), kind }, row.last) };
}

/** The random end of an account's id keeps numbers of different freelancers apart. */
function issuerCode(issuer: Issuer): string {
  return issuer === 'platform' ? 'ASSAY' : issuer.slice(-8).toUpperCase();
}
