import { notice } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';

const markInput = z.union([
  z.object({ noticeId: z.uuid() }).strict(),
  /** Whatever leads to this page: opening it reads them. */
  z.object({ path: z.string().max(300) }).strict(),
  z.object({ all: z.literal(true) }).strict(),
]);

/** Marks notices of one's own as read; answers how many were unread. */
export async function markNoticesRead(ctx: ServiceContext, input: unknown): Promise<number> {
  const reader = requireReader(ctx);
  const which = parseInput(markInput, input);
  return inTransaction(ctx, async ({ tx, now }) => {
    const rows = await tx
      .update(notice)
      .set({ readAt: now })
      .where(and(eq(notice.accountId, reader.id), isNull(notice.readAt), chosen(which)))
      .returning({ id: notice.id });
    return rows.length;
  });
}

function chosen(which: z.output<typeof markInput>) {
  if ('noticeId' in which) return eq(notice.id, brandId(which.noticeId));
  return 'path' in which ? eq(notice.path, which.path) : undefined;
}
