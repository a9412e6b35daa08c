import type { Transaction } from '@assay/db/connect';
import { expect } from 'vitest';
import { sqlState } from '../kernel/transaction';
import type { Market } from '../testing/fixture';

class Undone extends Error {
  override readonly name = 'Undone';
}

/** Runs the work as the owner, in a transaction that leaves nothing behind: what guards may be taken away in it. */
export async function undoing({ owner }: Market, work: (tx: Transaction) => Promise<void>): Promise<void> {
  const done = owner.database.transaction(async (tx) => {
    await work(tx);
    throw new Undone();
  });
  await expect(done).rejects.toThrow(Undone);
}

/** What becomes of a statement: its SQLSTATE when it is refused, else how many rows it touched. */
export async function attempt(tx: Transaction, statement: string): Promise<string | number> {
  try {
    return await tx.transaction(async (inner) => (await inner.execute(statement)).count);
  } catch (error) {
    return sqlState(error) ?? String(error);
  }
}
