import type { PaymentState } from '@assay/domain/payment/states';
import type { PayoutState } from '@assay/domain/payout/states';
import type { ReceiptState } from '@assay/domain/receipt/states';
import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { amountMinor, currency, entityId, instant, instantNow, reference, version } from './columns';
import { account } from './identity';
import { contract, milestone } from './market-contracts';
import { money } from './schemas';

export type PaymentProvider = 'sandbox' | 'bank_transfer';

/** A client's payment for one milestone: price and client fee together. */
export const payment = money.table(
  'payment',
  {
    id: entityId<'payment'>(),
    version: version(),
    state: text('state').$type<PaymentState>().notNull(),
    milestoneId: reference<'milestone'>('milestone_id')
      .notNull()
      .references(() => milestone.id),
    contractId: reference<'contract'>('contract_id')
      .notNull()
      .references(() => contract.id),
    payerId: reference<'account'>('payer_id')
      .notNull()
      .references(() => account.id),
    provider: text('provider').$type<PaymentProvider>().notNull(),
    /** What the payer quotes in a bank transfer. */
    reference: text('reference').notNull().unique(),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    startedAt: instantNow('started_at'),
    confirmedAt: instant('confirmed_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    // the last word in a race: a milestone is paid for once
    uniqueIndex('payment_one_live')
      .on(t.milestoneId)
      .where(sql`state <> 'abandoned'`),
    index('payment_waiting')
      .on(t.startedAt, t.id)
      .where(sql`state in ('started', 'refunding')`),
    check('payment_positive', sql`${t.amountMinor} > 0`),
  ],
);

/** A freelancer's wish to have available money paid out. */
export const payout = money.table(
  'payout',
  {
    id: entityId<'payout'>(),
    version: version(),
    state: text('state').$type<PayoutState>().notNull(),
    freelancerId: reference<'account'>('freelancer_id')
      .notNull()
      .references(() => account.id),
    provider: text('provider').$type<PaymentProvider>().notNull(),
    /** Where a bank transfer goes, as the freelancer wrote it; null in a sandbox. */
    destination: text('destination'),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    requestedAt: instantNow('requested_at'),
    endedAt: instant('ended_at'),
    failureReason: text('failure_reason'),
  },
  (t) => [
    index('payout_of_freelancer').on(t.freelancerId, t.requestedAt),
    index('payout_waiting')
      .on(t.requestedAt, t.id)
      .where(sql`state = 'requested'`),
    check('payout_positive', sql`${t.amountMinor} > 0`),
  ],
);

/** A bank transfer, or the part of one, that arrived and could not fund its milestone: held for the client until it is sent back. */
export const receipt = money.table(
  'receipt',
  {
    id: entityId<'receipt'>(),
    version: version(),
    state: text('state').$type<ReceiptState>().notNull(),
    /** The payment whose reference the transfer quoted. */
    paymentId: reference<'payment'>('payment_id')
      .notNull()
      .references(() => payment.id),
    clientId: reference<'account'>('client_id')
      .notNull()
      .references(() => account.id),
    provider: text('provider').$type<PaymentProvider>().notNull(),
    /** Where it stands on the bank statement. */
    statementEntry: text('statement_entry').notNull(),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    receivedAt: instantNow('received_at'),
    returnedAt: instant('returned_at'),
  },
  (t) => [
    // the last word in a race: an entry of the statement is recorded once
    uniqueIndex('receipt_statement_entry').on(t.statementEntry),
    index('receipt_held')
      .on(t.receivedAt, t.id)
      .where(sql`state = 'held'`),
    check('receipt_positive', sql`${t.amountMinor} > 0`),
  ],
);
