import type { AccountKind } from '@assay/domain/ledger/account';
import type { PostingPurpose } from '@assay/domain/ledger/posting';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, text, uniqueIndex, unique } from 'drizzle-orm/pg-core';
import { amountMinor, currency, entityId, instantNow, reference, version } from './columns';
import { money } from './schemas';

/** Not watched: the name of an account. Money moves by postings alone; the row is what a movement locks. */
export const ledgerAccount = money.table(
  'ledger_account',
  {
    id: entityId<'ledger_account'>(),
    kind: text('kind').$type<AccountKind>().notNull(),
    /** A milestone, account, payout or payment by id, a provider by name, or the word "platform". */
    holder: text('holder').notNull(),
    currency: currency().notNull(),
    openedAt: instantNow('opened_at'),
  },
  (t) => [
    uniqueIndex('ledger_account_once').on(t.kind, t.holder, t.currency),
    unique('ledger_account_currency').on(t.id, t.currency),
  ],
);

/**
 * One row moves a positive amount from the debited to the credited account. Both references carry the currency, so the
 * database refuses a posting between two currencies. Rows are never changed or deleted.
 */
export const posting = money.table(
  'posting',
  {
    id: entityId<'posting'>(),
    version: version(),
    /** Shared by the legs of one business act. */
    transactionId: reference<'ledger_transaction'>('transaction_id').notNull(),
    purpose: text('purpose').$type<PostingPurpose>().notNull(),
    debitAccountId: reference<'ledger_account'>('debit_account_id').notNull(),
    creditAccountId: reference<'ledger_account'>('credit_account_id').notNull(),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    milestoneId: reference<'milestone'>('milestone_id'),
    paymentId: reference<'payment'>('payment_id'),
    payoutId: reference<'payout'>('payout_id'),
    receiptId: reference<'receipt'>('receipt_id'),
    /** On whose money pages the posting stands. */
    clientId: reference<'account'>('client_id'),
    freelancerId: reference<'account'>('freelancer_id'),
    postedAt: instantNow('posted_at'),
  },
  (t) => [
    foreignKey({
      name: 'posting_debit',
      columns: [t.debitAccountId, t.currency],
      foreignColumns: [ledgerAccount.id, ledgerAccount.currency],
    }),
    foreignKey({
      name: 'posting_credit',
      columns: [t.creditAccountId, t.currency],
      foreignColumns: [ledgerAccount.id, ledgerAccount.currency],
    }),
    check('posting_positive', sql`${t.amountMinor} > 0`),
    check('posting_two_accounts', sql`${t.debitAccountId} <> ${t.creditAccountId}`),
    index('posting_by_debit').on(t.debitAccountId),
    index('posting_by_credit').on(t.creditAccountId),
    index('posting_of_milestone').on(t.milestoneId),
    index('posting_of_client').on(t.clientId, t.postedAt, t.id),
    index('posting_of_freelancer').on(t.freelancerId, t.postedAt, t.id),
  ],
);
