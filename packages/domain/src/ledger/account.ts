/**
 * Kinds of ledger account. `holder` says what the account belongs to, `normal` on which side its balance grows:
 * clearing accounts are what a provider holds for us (an asset, debit), all others what we owe or have earned (credit).
 */
export const accountKinds = {
  provider_clearing: { holder: 'provider', normal: 'debit' },
  milestone_held: { holder: 'milestone', normal: 'credit' },
  freelancer_available: { holder: 'account', normal: 'credit' },
  payout_in_transit: { holder: 'payout', normal: 'credit' },
  refund_in_transit: { holder: 'payment', normal: 'credit' },
  client_holding: { holder: 'account', normal: 'credit' },
  platform_fee: { holder: 'platform', normal: 'credit' },
} as const;

export type AccountKind = keyof typeof accountKinds;

/** A ledger account: one kind, one holder, one currency. The platform's holder is the word "platform". */
export type LedgerAccount = {
  readonly kind: AccountKind;
  readonly holder: string;
  readonly currency: string;
};

/** A key that is equal exactly when two accounts are the same. */
export function accountKey({ kind, holder, currency }: LedgerAccount): string {
  return `${kind}:${holder}:${currency}`;
}
