import { readAsOf } from '../figures/as-of';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

/** The newest position of the log, so that an open page knows when to read again; for operators. */
export async function readLogHead(ctx: ServiceContext): Promise<number> {
  requireOperator(ctx);
  return ctx.database.transaction(async (tx) => (await readAsOf(tx)).position);
}
