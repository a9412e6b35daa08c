import { notice } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { defaultLocale, locales, type Locale } from '@assay/domain/locale/locales';
import { noticeText } from '@assay/protocol/notice/texts';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';

const listInput = pageInput.extend({
  unreadOnly: z.boolean().default(false),
  /** The zone in which times are told; the reader's own. */
  timeZone: z.string().max(60).default('UTC'),
  locale: z.enum(locales).default(defaultLocale),
});

export type NoticeDto = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly line: string;
  readonly path: string;
  readonly occurredAt: string;
  readonly isRead: boolean;
};

/** The reader's own notices, newest first. */
export async function listNotices(ctx: ServiceContext, input: unknown = {}): Promise<Page<NoticeDto>> {
  const reader = requireReader(ctx);
  const { limit, cursor, unreadOnly, timeZone, locale } = parseInput(listInput, input);
  const after = readCursor(cursor);
  const rows = await ctx.database
    .select({ row: notice, id: notice.id, at: instantText(notice.occurredAt) })
    .from(notice)
    .where(
      and(
        eq(notice.accountId, reader.id),
        unreadOnly ? isNull(notice.readAt) : undefined,
        after
          ? sql`(${notice.occurredAt}, ${notice.id}) < (${after.at}::timestamptz, ${brandId(after.id)}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(notice.occurredAt), desc(notice.id))
    .limit(limit + 1);
  const { items, nextCursor } = cutPage(rows, limit);
  return { items: items.map(({ row }) => toDto(row, timeZone, locale)), nextCursor };
}

function toDto(row: typeof notice.$inferSelect, timeZone: string, locale: Locale): NoticeDto {
  return {
    id: row.id,
    kind: row.kind,
    ...noticeText(row.kind, row.facts, timeZone, locale),
    path: row.path,
    occurredAt: row.occurredAt.toISOString(),
    isRead: row.readAt !== null,
  };
}
