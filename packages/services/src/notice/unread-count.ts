import { notice } from '@assay/db/schema/identity';
import { and, count, eq, isNull } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

/** How many notices of the reader are unread. */
export async function countUnreadNotices(ctx: ServiceContext): Promise<number> {
  const reader = requireReader(ctx);
  const [row] = await ctx.database
    .select({ unread: count() })
    .from(notice)
    .where(and(eq(notice.accountId, reader.id), isNull(notice.readAt)));
  return row?.unread ?? 0;
}
