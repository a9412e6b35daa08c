import { newId } from '@assay/db/new-id';
import { ledgerAccount } from '@assay/db/schema/money-ledger';
import type { Id } from '@assay/domain/kernel/id';
import { accountKey, type LedgerAccount } from '@assay/domain/ledger/account';
import { and, sql } from 'drizzle-orm';
import { isAnyOf } from '../kernel/is-any-of';
import type { Unit } from '../kernel/transaction';

export type AccountIds = ReadonlyMap<string, Id<'ledger_account'>>;

/** The ids of ledger accounts by their key; those that do not exist yet are opened, in one order for everybody. */
export async function openAccounts({ tx }: Unit, accounts: readonly LedgerAccount[]): Promise<AccountIds> {
  const named = new Map(accounts.map((account) => [accountKey(account), account]));
  const keys = [...named.keys()].toSorted();
  const rows = [...named]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, account]) => ({ id: newId<'ledger_account'>(), ...account }));
  const key = sql<string>`${ledgerAccount.kind} || ':' || ${ledgerAccount.holder} || ':' || ${ledgerAccount.currency}`;
  // By kind as well, with which the index begins.
  const isNamed = and(
    isAnyOf(ledgerAccount.kind, new Set(rows.map(({ kind }) => kind))),
    isAnyOf(ledgerAccount.holder, new Set(rows.map(({ holder }) => holder))),
  );
  const [, found] = await Promise.all([
    tx.insert(ledgerAccount).values(rows).onConflictDoNothing().execute(),
    tx.select({ id: ledgerAccount.id, key }).from(ledgerAccount).where(isNamed).execute(),
  ]);
  return new Map(found.filter((row) => keys.includes(row.key)).map((row) => [row.key, row.id]));
}

export function accountId(ids: AccountIds, account: LedgerAccount): Id<'ledger_account'> {
  const id = ids.get(accountKey(account));
  if (id === undefined) throw new Error(`the ledger account ${accountKey(account)} was not opened`);
  return id;
}
