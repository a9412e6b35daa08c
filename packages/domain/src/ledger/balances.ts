import { accountKey, accountKinds, type LedgerAccount } from './account';
import type { Posting } from './posting';

export type Balance = { readonly account: LedgerAccount; readonly amountMinor: bigint };

/** Balances by `accountKey`, each counted on the normal side of its account, so that a healthy balance is never negative. */
export type Balances = ReadonlyMap<string, Balance>;

/** Folds postings into the balance of every account they touch. */
export function foldBalances(postings: Iterable<Posting>, start: Balances = new Map()): Balances {
  const balances = new Map(start);
  for (const { debit, credit, amountMinor } of postings) {
    change(balances, debit, accountKinds[debit.kind].normal === 'debit' ? amountMinor : -amountMinor);
    change(balances, credit, accountKinds[credit.kind].normal === 'credit' ? amountMinor : -amountMinor);
  }
  return balances;
}

export function balanceOf(balances: Balances, account: LedgerAccount): bigint {
  return balances.get(accountKey(account))?.amountMinor ?? 0n;
}

function change(balances: Map<string, Balance>, account: LedgerAccount, by: bigint): void {
  const key = accountKey(account);
  balances.set(key, { account, amountMinor: (balances.get(key)?.amountMinor ?? 0n) + by });
}
