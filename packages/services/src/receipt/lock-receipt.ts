import { receipt } from '@assay/db/schema/money-payments';
import type { ReceiptId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type ReceiptRow = typeof receipt.$inferSelect;

export async function lockReceipt({ tx }: Unit, id: ReceiptId): Promise<ReceiptRow> {
  const [row] = await tx.select().from(receipt).where(eq(receipt.id, id)).for('update');
  return orNotFound(row);
}
