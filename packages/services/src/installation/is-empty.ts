import { account } from '@assay/db/schema/identity';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

/** Whether nobody has an account yet. */
export async function isEmptyMarket(ctx: ServiceContext): Promise<boolean> {
  requireSystem(ctx);
  const found = await ctx.database.select({ id: account.id }).from(account).limit(1);
  return found.length === 0;
}
