import { contract } from '@assay/db/schema/market-contracts';
import { bid, interview, job, message, threadRead } from '@assay/db/schema/market-jobs';
import { brandId } from '@assay/domain/kernel/id';
import type { BidStep, InterviewDto, MessageDto, ThreadDto } from '@assay/protocol/dto/thread';
import { and, asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { people, personOf } from '../people/person';
import { threadOfParty, type ThreadRow } from './party';
import { markOf } from './pulse';
import { markRead } from './send-message';

const readInput = z.object({ threadId: z.uuid() });

const MESSAGES_READ = 500;

/** A conversation with its messages, oldest first; reading it marks it as read. */
export async function readThread(ctx: ServiceContext, input: unknown): Promise<ThreadDto> {
  const reader = requireReader(ctx);
  const { threadId } = parseInput(readInput, input);
  return inTransaction(ctx, async (unit) => {
    const row = await threadOfParty(unit, brandId(threadId), reader.id);
    const subject = await readSubject(unit, row);
    const names = await people(unit.tx, [row.clientId, row.freelancerId]);
    const thread: ThreadDto = {
      id: row.id,
      bidId: row.bidId,
      bidState: subject.bid.state,
      offerExpiresAt: subject.bid.state === 'offered' ? (subject.bid.offerExpiresAt?.toISOString() ?? null) : null,
      jobId: subject.bid.jobId,
      jobTitle: subject.jobTitle,
      contractId: subject.contractId,
      viewerIs: row.clientId === reader.id ? 'client' : 'freelancer',
      client: personOf(names, row.clientId),
      freelancer: personOf(names, row.freelancerId),
      messages: await readMessages(unit, row, reader.id),
      interviews: await readInterviews(unit, row),
      steps: stepsOf(subject.bid),
      mark: await markOf(unit, row),
    };
    await markRead(unit, row, reader.id);
    return thread;
  });
}

async function readSubject({ tx }: Unit, { bidId }: ThreadRow) {
  const [subject] = await tx
    .select({ bid, jobTitle: job.title, contractId: contract.id })
    .from(bid)
    .innerJoin(job, eq(job.id, bid.jobId))
    .leftJoin(contract, eq(contract.bidId, bid.id))
    .where(eq(bid.id, bidId));
  return orNotFound(subject);
}

async function readMessages({ tx }: Unit, { id }: ThreadRow, reader: ActingId): Promise<MessageDto[]> {
  const newest = await tx
    .select({ message, readAt: threadRead.readAt })
    .from(message)
    .leftJoin(threadRead, and(eq(threadRead.threadId, message.threadId), eq(threadRead.accountId, reader)))
    .where(eq(message.threadId, id))
    .orderBy(desc(message.sentAt), desc(message.id))
    .limit(MESSAGES_READ);
  return newest.toReversed().map(({ message: { authorId, body, sentAt, id: messageId }, readAt }) => ({
    id: messageId,
    authorId,
    body,
    sentAt: sentAt.toISOString(),
    isNew: authorId !== reader && (readAt === null || sentAt > readAt),
  }));
}

async function readInterviews({ tx }: Unit, { bidId }: ThreadRow): Promise<InterviewDto[]> {
  const rows = await tx.select().from(interview).where(eq(interview.bidId, bidId)).orderBy(asc(interview.proposedAt));
  return rows.map(({ id, state, proposedAt, proposedTimes, agreedTime, heldAt }) => ({
    id,
    state,
    proposedAt: proposedAt.toISOString(),
    proposedTimes,
    agreedTime: agreedTime?.toISOString() ?? null,
    heldAt: heldAt?.toISOString() ?? null,
  }));
}

function stepsOf(row: typeof bid.$inferSelect): ThreadDto['steps'] {
  const dated: readonly (readonly [BidStep, Date | null])[] = [
    ['sent', row.sentAt],
    ['shortlisted', row.shortlistedAt],
    ['offered', row.offeredAt],
    ...endsOf(row),
  ];
  return dated.flatMap(([step, at]) => (at === null ? [] : [{ step, at: at.toISOString() }]));
}

function endsOf({ state, decidedAt }: typeof bid.$inferSelect): (readonly [BidStep, Date | null])[] {
  switch (state) {
    case 'hired':
    case 'declined':
    case 'withdrawn':
    case 'job_closed':
      return [[state, decidedAt]];
    case 'sent':
    case 'seen':
    case 'shortlisted':
    case 'interviewed':
    case 'offered':
      return [];
  }
}
