import { invoiceCounter } from '@assay/db/schema/money-invoices';
import { formatInvoiceNumber, type InvoiceKind } from '@assay/domain/invoice/number';
import type { AccountId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';

export type Issuer = AccountId | 'platform';

export type Series = { readonly issuer: Issuer; readonly kind: InvoiceKind };

export type NextNumber = { readonly sequence: bigint; readonly number: string };

/**
 * Takes the next number of each series. The rows of the counters stay locked until the transaction ends, so that a
 * number is given once and a rolled-back invoice leaves no gap; they are locked in the order given.
 */
export async function nextNumbers({ tx }: Unit, series: readonly Series[]): Promise<(one: Series) => NextNumber> {
  const { issuer, kind, last } = invoiceCounter;
  const rows = await tx
    .insert(invoiceCounter)
    .values(series.map((one) => ({ issuer: one.issuer, kind: one.kind, last: 1n })))
    .onConflictDoUpdate({ target: [issuer, kind], set: { last: sql`${last} + 1` } })
    .returning();
  return (one) => {
    const row = rows.find((taken) => taken.issuer === one.issuer && taken.kind === one.kind);
    if (!row) throw new Error('the invoice counter gave no number');
    const issuerCode = issuerCodeOf(one.issuer);
    return { sequence: row.last, number: formatInvoiceNumber({ issuerCode, kind: one.kind }, row.last) };
  };
}

/** The random end of an account's id keeps numbers of different freelancers apart. */
function issuerCodeOf(issuer: Issuer): string {
  return issuer === 'platform' ? 'ASSAY' : issuer.slice(-8).toUpperCase();
}
