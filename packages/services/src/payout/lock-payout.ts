import { payout } from '@assay/db/schema/money-payments';
import type { PayoutId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type PayoutRow = typeof payout.$inferSelect;

/** Loads a payout for a change. */
export async function lockPayout({ tx }: Unit, id: PayoutId): Promise<PayoutRow> {
  const [row] = await tx.select().from(payout).where(eq(payout.id, id)).for('update');
  return orNotFound(row);
}
