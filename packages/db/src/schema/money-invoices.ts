import type { InvoiceKind } from '@assay/domain/invoice/number';
import type { InvoiceState } from '@assay/domain/invoice/states';
import { bigint, check, index, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { amountMinor, currency, entityId, instantNow, reference, version } from './columns';
import { account } from './identity';
import { file, milestone } from './market-contracts';
import { money } from './schemas';

/** An issued invoice. Its document never changes; only the PDF joins it. */
export const invoice = money.table(
  'invoice',
  {
    id: entityId<'invoice'>(),
    version: version(),
    state: text('state').$type<InvoiceState>().notNull(),
    kind: text('kind').$type<InvoiceKind>().notNull(),
    /** An account by id, or the word "platform". */
    issuer: text('issuer').notNull(),
    sequence: bigint('sequence', { mode: 'bigint' }).notNull(),
    number: text('number').notNull(),
    /** Null where the platform sells. */
    sellerId: reference<'account'>('seller_id').references(() => account.id),
    buyerId: reference<'account'>('buyer_id')
      .notNull()
      .references(() => account.id),
    milestoneId: reference<'milestone'>('milestone_id')
      .notNull()
      .references(() => milestone.id),
    totalMinor: amountMinor('total_minor').notNull(),
    currency: currency().notNull(),
    /** The document of the e-invoice package, as JSON. */
    document: jsonb('document').$type<Readonly<Record<string, unknown>>>().notNull(),
    fileId: reference<'file'>('file_id').references(() => file.id),
    issuedAt: instantNow('issued_at'),
  },
  (t) => [
    uniqueIndex('invoice_number').on(t.issuer, t.kind, t.sequence),
    uniqueIndex('invoice_once').on(t.milestoneId, t.kind),
    index('invoice_of_seller').on(t.sellerId, t.issuedAt, t.id),
    index('invoice_of_buyer').on(t.buyerId, t.issuedAt, t.id),
    check('invoice_sequence', sql`${t.sequence} > 0`),
  ],
);

/**
 * Not watched: the last number of each series; every number has the event of its invoice. A row and not a PostgreSQL sequence,
 * because a sequence keeps the numbers of transactions that were rolled back.
 */
export const invoiceCounter = money.table(
  'invoice_counter',
  {
    issuer: text('issuer').notNull(),
    kind: text('kind').$type<InvoiceKind>().notNull(),
    last: bigint('last', { mode: 'bigint' }).notNull(),
  },
  (t) => [primaryKey({ name: 'invoice_counter_key', columns: [t.issuer, t.kind] })],
);
