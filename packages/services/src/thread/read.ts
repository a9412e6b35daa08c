import { contract } from '@assay/db/schema/market-contracts';
import { bid, interview, job, message } from '@assay/db/schema/market-jobs';
import { brandId } from '@assay/domain/kernel/id';
import type { PersonDto } from '@assay/protocol/dto/person';
import { asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { people, personOf } from '../people/person';
import { threadOfParty } from './party';
import { markRead } from './send-message';

const readInput = z.object({ threadId: z.uuid() });

export type InterviewDto = {
  readonly id: string;
  readonly state: string;
  readonly proposedTimes: readonly string[];
  readonly agreedTime: string | null;
  readonly heldAt: string | null;
};

export type ThreadDto = {
  readonly id: string;
  readonly bidId: string;
  readonly bidState: string;
  readonly jobId: string;
  readonly jobTitle: string;
  readonly contractId: string | null;
  readonly viewerIs: 'client' | 'freelancer';
  readonly client: PersonDto;
  readonly freelancer: PersonDto;
  readonly messages: readonly { readonly id: string; readonly authorId: string; readonly body: string; readonly sentAt: string }[];
  readonly interviews: readonly InterviewDto[];
};

const MESSAGES_READ = 500;

/** A conversation with its messages, oldest first; reading it marks it as read. */
export async function readThread(ctx: ServiceContext, input: unknown): Promise<ThreadDto> {
  const reader = requireReader(ctx);
  const { threadId } = parseInput(readInput, input);
  return inTransaction(ctx, async (unit) => {
    const { tx } = unit;
    const row = await threadOfParty(unit, brandId(threadId), reader.id);
    const [subject] = await tx
      .select({ bidState: bid.state, jobId: job.id, jobTitle: job.title, contractId: contract.id })
      .from(bid)
      .innerJoin(job, eq(job.id, bid.jobId))
      .leftJoin(contract, eq(contract.bidId, bid.id))
      .where(eq(bid.id, row.bidId));
    const newest = await tx.select().from(message).where(eq(message.threadId, row.id)).orderBy(desc(message.sentAt), desc(message.id)).limit(MESSAGES_READ);
    const interviews = await tx.select().from(interview).where(eq(interview.bidId, row.bidId)).orderBy(asc(interview.proposedAt));
    const names = await people(tx, [row.clientId, row.freelancerId]);
    await markRead(unit, row, reader.id);
    return {
      id: row.id,
      bidId: row.bidId,
      ...orNotFound(subject),
      viewerIs: row.clientId === reader.id ? 'client' : 'freelancer',
      client: personOf(names, row.clientId),
      freelancer: personOf(names, row.freelancerId),
      messages: newest.toReversed().map(({ id, authorId, body, sentAt }) => ({ id, authorId, body, sentAt: sentAt.toISOString() })),
      interviews: interviews.map(({ id, state, proposedTimes, agreedTime, heldAt }) => ({
        id,
        state,
        proposedTimes,
        agreedTime: agreedTime?.toISOString() ?? null,
        heldAt: heldAt?.toISOString() ?? null,
      })),
    };
  });
}
