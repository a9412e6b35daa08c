import { mail } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { and, desc, isNull, sql } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';

export type KeptMailDto = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: string;
  readonly attempts: number;
  /** What the mail server answered last; null when none was asked. */
  readonly error: string | null;
};

/** Mails that were written and not sent, newest first: every one where no mail server is set. */
export async function listKeptMails(ctx: ServiceContext, input: unknown = {}): Promise<Page<KeptMailDto>> {
  requireOperator(ctx);
  const { limit, cursor } = parseInput(pageInput, input);
  const after = readCursor(cursor);
  const rows = await ctx.database
    .select({ row: mail, id: mail.id, at: instantText(mail.writtenAt) })
    .from(mail)
    .where(
      and(
        isNull(mail.sentAt),
        after
          ? sql`(${mail.writtenAt}, ${mail.id}) < (${after.at}::timestamptz, ${brandId(after.id)}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(mail.writtenAt), desc(mail.id))
    .limit(limit + 1);
  const { items, nextCursor } = cutPage(rows, limit);
  return { items: items.map(({ row }) => toDto(row)), nextCursor };
}

function toDto({ id, recipient, subject, body, writtenAt, attempts, error }: typeof mail.$inferSelect): KeptMailDto {
  return { id, recipient, subject, body, writtenAt: writtenAt.toISOString(), attempts, error };
}
