import { mail } from '@assay/db/schema/identity';
import { brandId } from '@assay/domain/kernel/id';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { readSettings } from '../installation/settings';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { recordEvent } from '../kernel/record-event';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';

const openInput = z.object({ mailId: z.uuid() });

/**
 * Reads one kept mail, to pass it on by hand. It may let its reader into somebody's account, so the log tells who opened
 * which; with a mail server nobody needs to, and nobody can.
 */
export async function openMail(ctx: ServiceContext, input: unknown): Promise<{ body: string }> {
  const operator = requireOperator(ctx);
  const { mailId } = parseInput(openInput, input);
  return inTransaction(ctx, async (unit) => {
    if ((await readSettings(unit.tx)).sendsMail) throw refused('not_allowed');
    const [found] = await unit.tx
      .select({ id: mail.id, kind: mail.kind, accountId: mail.accountId, body: mail.body })
      .from(mail)
      .where(and(eq(mail.id, brandId(mailId)), isNull(mail.sentAt)));
    const { id, kind, accountId, body } = orNotFound(found);
    if (body === null || kind === 'checkpoint') throw refused('not_found');
    await recordEvent(unit, 'mail.opened', {
      changes: [],
      payload: { mailId: id, mailKind: kind, recipientId: accountId, openedBy: operator.id },
    });
    return { body };
  });
}
