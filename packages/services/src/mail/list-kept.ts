import { mail } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import type { MailKind } from '@assay/domain/mail/kinds';
import { and, desc, isNull, sql } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';

export type KeptMailDto = {
  readonly id: string;
  readonly recipient: string;
  readonly kind: MailKind;
  readonly subject: string;
  readonly writtenAt: string;
  readonly attempts: number;
  /** What the mail server answered last; null when none was asked. */
  readonly error: string | null;
};

export type KeptMails = Page<KeptMailDto> & {
  /** Whether there is a mail server; then nobody but the recipient reads a mail. */
  readonly sendsMail: boolean;
};

/** Mails that were written and not sent, newest first, without their text: every one where no mail server is set. */
export async function listKeptMails(ctx: ServiceContext, input: unknown = {}): Promise<KeptMails> {
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
  const { sendsMail } = await readSettings(ctx.database);
  return { items: items.map(({ row }) => toDto(row)), nextCursor, sendsMail };
}

function toDto({ id, recipient, kind, subject, writtenAt, attempts, error }: typeof mail.$inferSelect): KeptMailDto {
  return { id, recipient, kind, subject, writtenAt: writtenAt.toISOString(), attempts, error };
}
