import { bid, interview, job, message, thread, threadRead } from '@assay/db/schema/market-jobs';
import type { AccountId } from '@assay/domain/kernel/id';
import type { WaitingMessages, WaitingTalk } from '@assay/protocol/dto/today';
import { and, asc, desc, eq, gt, inArray, ne, or, sql } from 'drizzle-orm';
import type { ActingId } from '../kernel/authorise';
import type { Unit } from '../kernel/transaction';

/** A row that waits on one side, with the person on the other whose name is still to be filled in. */
export type Sided<Row> = {
  readonly side: 'client' | 'freelancer';
  readonly otherId: AccountId;
  readonly row: Omit<Row, 'other'>;
};

/** Conversations with messages that the reader has not opened, the latest first. */
export async function unreadConversations({ tx }: Unit, reader: ActingId): Promise<Sided<WaitingMessages>[]> {
  const rows = await tx
    .select({
      threadId: thread.id,
      clientId: thread.clientId,
      freelancerId: thread.freelancerId,
      jobTitle: job.title,
      unread: sql<number>`count(*)::int`,
      lastMessageAt: thread.lastMessageAt,
    })
    .from(thread)
    .innerJoin(bid, eq(bid.id, thread.bidId))
    .innerJoin(job, eq(job.id, bid.jobId))
    .leftJoin(threadRead, and(eq(threadRead.threadId, thread.id), eq(threadRead.accountId, reader)))
    .innerJoin(
      message,
      and(
        eq(message.threadId, thread.id),
        ne(message.authorId, reader),
        gt(message.sentAt, sql`coalesce(${threadRead.readAt}, '-infinity'::timestamptz)`),
      ),
    )
    .where(or(eq(thread.clientId, reader), eq(thread.freelancerId, reader)))
    .groupBy(thread.id, job.title)
    .orderBy(desc(thread.lastMessageAt));
  return rows.map(({ clientId, freelancerId, lastMessageAt, ...row }) => ({
    ...sideOf(reader, clientId, freelancerId),
    row: { ...row, lastMessageAt: lastMessageAt.toISOString() },
  }));
}

/** Talks that are proposed or agreed and not yet recorded as held. */
export async function openTalks({ tx }: Unit, reader: ActingId): Promise<Sided<WaitingTalk>[]> {
  const rows = await tx
    .select({
      interview,
      threadId: thread.id,
      clientId: thread.clientId,
      freelancerId: thread.freelancerId,
      jobTitle: job.title,
    })
    .from(interview)
    .innerJoin(bid, eq(bid.id, interview.bidId))
    .innerJoin(job, eq(job.id, bid.jobId))
    .innerJoin(thread, eq(thread.bidId, bid.id))
    .where(
      and(
        or(eq(thread.clientId, reader), eq(thread.freelancerId, reader)),
        inArray(interview.state, ['proposed', 'agreed']),
        inArray(bid.state, ['shortlisted', 'interviewed', 'offered']),
      ),
    )
    .orderBy(asc(interview.proposedAt));
  return rows.map(({ interview: talk, threadId, clientId, freelancerId, jobTitle }) => ({
    ...sideOf(reader, clientId, freelancerId),
    row: {
      interviewId: talk.id,
      threadId,
      jobTitle,
      state: talk.state === 'agreed' ? 'agreed' : 'proposed',
      at: talk.agreedTime?.toISOString() ?? talk.proposedTimes.toSorted()[0] ?? talk.proposedAt.toISOString(),
    },
  }));
}

export function sideOf(reader: ActingId, clientId: AccountId, freelancerId: AccountId) {
  return reader === clientId
    ? ({ side: 'client', otherId: freelancerId } as const)
    : ({ side: 'freelancer', otherId: clientId } as const);
}
