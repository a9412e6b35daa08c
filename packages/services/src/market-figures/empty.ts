import { marketContract, marketCount, marketJob, marketPosition, marketWait } from '@assay/db/schema/log-market';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { POSITION_ID } from './fold-next';

/** Forgets the figures of the market; the worker folds them again from the first entry of the log. */
export async function emptyMarketFigures(ctx: ServiceContext): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, async ({ tx }) => {
    // The position first: whoever folds right now ends before, or begins after.
    await tx
      .insert(marketPosition)
      .values({ id: POSITION_ID, position: 0 })
      .onConflictDoUpdate({ target: marketPosition.id, set: { position: 0 } });
    for (const table of [marketJob, marketContract, marketCount, marketWait]) await tx.delete(table);
  });
}
