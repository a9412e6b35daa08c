import { newId } from '@assay/db/new-id';
import { message, thread, threadRead } from '@assay/db/schema/market-jobs';
import { brandId, type MessageId } from '@assay/domain/kernel/id';
import { characterCount, prose } from '@assay/protocol/input/text';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, created, recordEvent } from '../kernel/record-event';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { threadOfParty, type ThreadRow } from './party';

const messageInput = z.object({ threadId: z.uuid(), body: prose('The message', { max: 10_000 }) });

/** Writes into a conversation that one takes part in. */
export async function sendMessage(ctx: ServiceContext, input: unknown): Promise<{ messageId: MessageId }> {
  const author = requireMember(ctx);
  const { threadId, body } = parseInput(messageInput, input);
  return inTransaction(ctx, async (unit) => {
    await threadOfParty(unit, brandId(threadId), author.id);
    const [locked] = await unit.tx
      .select()
      .from(thread)
      .where(eq(thread.id, brandId(threadId)))
      .for('update');
    const row = orNotFound(locked);
    const messageId = newId<'message'>();
    await recordEvent(unit, 'message.sent', {
      changes: [created('market.message', messageId), changed('market.thread', row)],
      payload: {
        messageId,
        threadId: row.id,
        bidId: row.bidId,
        authorId: author.id,
        recipientId: row.clientId === author.id ? row.freelancerId : row.clientId,
        characters: characterCount(body),
        hasFile: false,
      },
    });
    await unit.tx.insert(message).values({ id: messageId, version: 1, threadId: row.id, authorId: author.id, body });
    await unit.tx
      .update(thread)
      .set({ lastMessageAt: unit.now, version: row.version + 1 })
      .where(eq(thread.id, row.id));
    await markRead(unit, row, author.id);
    return { messageId };
  });
}

/** Everything in the thread up to now is read by this account. */
export async function markRead(
  { tx, now }: Unit,
  row: Pick<ThreadRow, 'id'>,
  accountId: ThreadRow['clientId'],
): Promise<void> {
  await tx
    .insert(threadRead)
    .values({ threadId: row.id, accountId, readAt: now })
    .onConflictDoUpdate({
      target: [threadRead.threadId, threadRead.accountId],
      set: { readAt: sql`excluded.read_at` },
    });
}
