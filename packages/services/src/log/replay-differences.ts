import type { Transaction } from '@assay/db/connect';
import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import { accountKey, accountKinds } from '@assay/domain/ledger/account';
import type { Balance } from '@assay/domain/ledger/balances';
import { eq, or, sql } from 'drizzle-orm';
import { rebuiltTables, type RebuiltRow } from './replay-states';

/** Rows that stand otherwise than the log says, that it does not know, and that it alone knows. */
export async function rowDifferences(tx: Transaction, rebuilt: ReadonlyMap<string, RebuiltRow>): Promise<string[]> {
  const left = new Map(rebuilt);
  const faults: string[] = [];
  for (const table of Object.keys(rebuiltTables)) {
    const rows = await tx.execute<{ id: string; version: number; state: string }>(
      sql`select id, version, state from ${sql.raw(table)}`,
    );
    for (const { id, version, state } of rows) {
      const key = `${table} ${id}`;
      const told = left.get(key);
      left.delete(key);
      if (told?.state === state && told.version === version) continue;
      const says = told ? `${told.state} at version ${told.version}` : 'nothing';
      faults.push(`${key} is ${state} at version ${version}, the log says ${says}`);
    }
  }
  return [...faults, ...[...left].map(([key, { state }]) => `${key} is ${state} by the log, and there is no such row`)];
}

/** Ledger accounts whose balance is another than the log says. */
export async function balanceDifferences(tx: Transaction, rebuilt: readonly Balance[]): Promise<string[]> {
  const told = new Map(rebuilt.map(({ account, amountMinor }) => [accountKey(account), amountMinor]));
  const booked = await bookedBalances(tx);
  return [...new Set([...told.keys(), ...booked.keys()])].flatMap((key) => {
    const [stands, says] = [booked.get(key) ?? 0n, told.get(key) ?? 0n];
    return stands === says ? [] : [`the account ${key} holds ${stands}, the log says ${says}`];
  });
}

/** Balances by `accountKey`, each on the normal side of its account. */
async function bookedBalances(tx: Transaction): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx
    .select({
      kind: ledgerAccount.kind,
      holder: ledgerAccount.holder,
      currency: ledgerAccount.currency,
      credit: sql<string>`sum(case when ${posting.creditAccountId} = ${ledgerAccount.id} then ${posting.amountMinor} else -${posting.amountMinor} end)`,
    })
    .from(ledgerAccount)
    .innerJoin(posting, or(eq(posting.creditAccountId, ledgerAccount.id), eq(posting.debitAccountId, ledgerAccount.id)))
    .groupBy(ledgerAccount.id);
  return new Map(
    rows.map((row) => {
      const credit = BigInt(row.credit);
      return [accountKey(row), accountKinds[row.kind].normal === 'credit' ? credit : -credit];
    }),
  );
}
