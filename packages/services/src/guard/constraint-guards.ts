export type ConstraintGuard = {
  readonly table: string;
  /** What could be written without it. */
  readonly against: string;
  /** As PostgreSQL names the breach: of a check, or of a reference. */
  readonly refusedWith: '23514' | '23503';
  /** Values, as SQL, of a row that breaks it. */
  readonly breach: Readonly<Record<string, string>>;
};

const check = '23514';
const reference = '23503';

const id = (digit: number) => `'00000000-0000-7000-8000-00000000000${digit}'`;

/** Accounts of the ledger that the tests open, one in euro and one in dollars. */
export const euroAccount = id(1);
export const dollarAccount = id(2);

/** What a row must be like, whatever the code that writes it believes. */
export const constraintGuards: Readonly<Record<string, ConstraintGuard>> = {
  posting_positive: {
    table: 'money.posting',
    against: 'money that moves backwards',
    refusedWith: check,
    breach: { amount_minor: '-1' },
  },
  posting_two_accounts: {
    table: 'money.posting',
    against: 'money that moves from an account to itself',
    refusedWith: check,
    breach: { debit_account_id: euroAccount, credit_account_id: euroAccount },
  },
  posting_debit: {
    table: 'money.posting',
    against: 'a posting in another currency than the account it is taken from',
    refusedWith: reference,
    breach: { debit_account_id: dollarAccount, credit_account_id: euroAccount, currency: `'EUR'` },
  },
  posting_credit: {
    table: 'money.posting',
    against: 'a posting in another currency than the account it is put into',
    refusedWith: reference,
    breach: { debit_account_id: euroAccount, credit_account_id: dollarAccount, currency: `'EUR'` },
  },
  payment_positive: {
    table: 'money.payment',
    against: 'a payment of nothing',
    refusedWith: check,
    breach: { amount_minor: '0' },
  },
  payout_positive: {
    table: 'money.payout',
    against: 'a payout of nothing',
    refusedWith: check,
    breach: { amount_minor: '0' },
  },
  receipt_positive: {
    table: 'money.receipt',
    against: 'a transfer of nothing',
    refusedWith: check,
    breach: { amount_minor: '0' },
  },
  invoice_sequence: {
    table: 'money.invoice',
    against: 'an invoice numbered before the first',
    refusedWith: check,
    breach: { sequence: '0' },
  },
  badge_of_achievement: {
    table: 'credential.badge',
    against: 'a badge for something whose terms were never published',
    refusedWith: reference,
    breach: {},
  },
};
