import type { Transaction } from '@assay/db/connect';
import { marketContract, marketCount, marketJob, marketPosition, marketWait } from '@assay/db/schema/log-market';
import { sumsVersion } from '@assay/domain/market-figures/tally';
import { eq } from 'drizzle-orm';

/** The one row of the position. */
const POSITION_ID = 1;

const atFirst = { position: 0, sums: sumsVersion };

/** Locks the position that the figures are folded to; null while another holds it. Sums of another release begin again. */
export async function lockPosition(tx: Transaction): Promise<number | null> {
  await tx
    .insert(marketPosition)
    .values({ id: POSITION_ID, ...atFirst })
    .onConflictDoNothing();
  const [row] = await tx.select().from(marketPosition).for('update', { skipLocked: true });
  if (!row || row.sums === sumsVersion) return row?.position ?? null;
  await beginAgain(tx);
  return 0;
}

export async function movePosition(tx: Transaction, position: number): Promise<void> {
  await tx.update(marketPosition).set({ position }).where(eq(marketPosition.id, POSITION_ID));
}

/** Forgets all figures; whoever folds right now ends before, or begins after. */
export async function beginAgain(tx: Transaction): Promise<void> {
  // The position first, whose lock others wait for.
  await tx
    .insert(marketPosition)
    .values({ id: POSITION_ID, ...atFirst })
    .onConflictDoUpdate({ target: marketPosition.id, set: atFirst });
  for (const table of [marketJob, marketContract, marketCount, marketWait]) await tx.delete(table);
}
