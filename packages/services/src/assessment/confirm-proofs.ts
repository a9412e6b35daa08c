import { variant } from '@assay/db/schema/assessment';
import type { Id } from '@assay/domain/kernel/id';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

/** Notes that the keys of these questions came out again, now and with this version of the runtime. */
export async function confirmProofs(
  ctx: ServiceContext,
  ids: readonly Id<'variant'>[],
  runtimeVersion: string,
): Promise<void> {
  requireSystem(ctx);
  if (ids.length === 0) return;
  await ctx.database
    .update(variant)
    .set({ provedAt: sql`assay.now()`, runtimeVersion })
    .where(and(inArray(variant.id, [...ids]), eq(variant.state, 'proven')));
}
