import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type AccountRow = typeof account.$inferSelect;

export async function lockAccount({ tx }: Unit, id: AccountId): Promise<AccountRow> {
  const [row] = await tx.select().from(account).where(eq(account.id, id)).for('update');
  return orNotFound(row);
}
