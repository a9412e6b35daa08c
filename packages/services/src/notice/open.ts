import { notice } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const openInput = z.object({ noticeId: z.uuid() });

/** Marks a notice of one's own as read and tells where it leads. */
export async function openNotice(ctx: ServiceContext, input: unknown): Promise<{ path: string }> {
  const reader = requireReader(ctx);
  const { noticeId } = parseInput(openInput, input);
  return inTransaction(ctx, async ({ tx, now }) => {
    const [row] = await tx
      .update(notice)
      .set({ readAt: sql`coalesce(${notice.readAt}, ${now.toISOString()}::timestamptz)` })
      .where(and(eq(notice.id, brandId(noticeId)), eq(notice.accountId, reader.id)))
      .returning({ path: notice.path });
    return orNotFound(row);
  });
}
