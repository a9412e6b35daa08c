import { bid, job, message, thread, threadRead } from '@assay/db/schema/market-jobs';
import type { PersonDto } from '@assay/protocol/dto/person';
import { and, desc, eq, or, sql } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { people, personOf } from '../people/person';

export type ThreadSummary = {
  readonly id: string;
  readonly jobTitle: string;
  readonly bidState: string;
  readonly other: PersonDto;
  readonly lastMessage: string | null;
  readonly isLastOwn: boolean;
  readonly lastMessageAt: string;
  readonly unread: number;
};

const LISTED = 100;

/** One's conversations, the latest first, with how many messages are unread. */
export async function listThreads(ctx: ServiceContext): Promise<ThreadSummary[]> {
  const reader = requireReader(ctx);
  return inTransaction(ctx, async (unit) => {
    const rows = await readThreads(unit, reader.id);
    const otherOf = (row: (typeof rows)[number]) => (row.clientId === reader.id ? row.freelancerId : row.clientId);
    const names = await people(unit.tx, rows.map(otherOf));
    return rows.map((row) => ({
      id: row.id,
      jobTitle: row.jobTitle,
      bidState: row.bidState,
      other: personOf(names, otherOf(row)),
      lastMessage: row.lastMessage,
      isLastOwn: row.lastAuthorId === reader.id,
      lastMessageAt: row.lastMessageAt.toISOString(),
      unread: row.unread,
    }));
  });
}

async function readThreads({ tx }: Unit, reader: ActingId) {
  const unread = sql<number>`(
    select count(*)::int from ${message} m
    where m.thread_id = ${thread.id} and m.author_id <> ${reader}
      and m.sent_at > coalesce(${threadRead.readAt}, '-infinity'::timestamptz))`;
  const lastMessage = sql<string | null>`(
    select case when length(m.body) > 140 then left(m.body, 139) || '…' else m.body end from ${message} m where m.thread_id = ${thread.id} order by m.sent_at desc, m.id desc limit 1)`;
  const lastAuthorId = sql<string | null>`(
    select m.author_id from ${message} m where m.thread_id = ${thread.id} order by m.sent_at desc, m.id desc limit 1)`;
  return tx
    .select({
      id: thread.id,
      clientId: thread.clientId,
      freelancerId: thread.freelancerId,
      lastMessageAt: thread.lastMessageAt,
      jobTitle: job.title,
      bidState: bid.state,
      unread,
      lastMessage,
      lastAuthorId,
    })
    .from(thread)
    .innerJoin(bid, eq(bid.id, thread.bidId))
    .innerJoin(job, eq(job.id, bid.jobId))
    .leftJoin(threadRead, and(eq(threadRead.threadId, thread.id), eq(threadRead.accountId, reader)))
    .where(or(eq(thread.clientId, reader), eq(thread.freelancerId, reader)))
    .orderBy(desc(thread.lastMessageAt), desc(thread.id))
    .limit(LISTED);
}
