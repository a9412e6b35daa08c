import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { beginAgain } from './position';

/** Forgets the figures of the market; the worker folds them again from the first entry of the log. */
export async function emptyMarketFigures(ctx: ServiceContext): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, ({ tx }) => beginAgain(tx));
}
