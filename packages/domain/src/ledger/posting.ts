import type { Money } from '../money/money';
import type { AccountKind, LedgerAccount } from './account';

/** Why money moved; with the accounts it says everything about a posting. */
export const postingPurposes = [
  'fund',
  'fund_fee',
  'release',
  'freelancer_fee',
  'client_fee',
  'refund',
  'refund_fee',
  'refund_sent',
  'receipt_held',
  'receipt_returned',
  'payout_requested',
  'payout_paid',
  'payout_failed',
] as const;

export type PostingPurpose = (typeof postingPurposes)[number];

/**
 * One movement: a positive amount leaves nothing unbalanced because the same row debits one account and credits another
 * of the same currency. Legs of one business act share a transaction id, which the caller supplies when it writes them.
 */
export type Posting = {
  readonly purpose: PostingPurpose;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amountMinor: bigint;
};

type AccountOf = { readonly kind: AccountKind; readonly holder: string };

/**
 * A movement of an amount from one account to another.
 * @throws RangeError when the amount is not positive or both accounts are the same.
 */
export function post(purpose: PostingPurpose, amount: Money, debit: AccountOf, credit: AccountOf): Posting {
  if (amount.amountMinor <= 0n) throw new RangeError(`A posting moves a positive amount, not ${amount.amountMinor}`);
  if (debit.kind === credit.kind && debit.holder === credit.holder)
    throw new RangeError('A posting needs two accounts');
  const { currency } = amount;
  return {
    purpose,
    debit: { ...debit, currency },
    credit: { ...credit, currency },
    amountMinor: amount.amountMinor,
  };
}
