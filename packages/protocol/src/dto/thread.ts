import { z } from 'zod';
import { personDto } from './person';

/** What became of a bid, as lines between the messages. */
export const bidSteps = ['sent', 'shortlisted', 'offered', 'hired', 'declined', 'withdrawn', 'job_closed'] as const;

export type BidStep = (typeof bidSteps)[number];

export const interviewDto = z.object({
  id: z.string(),
  state: z.enum(['proposed', 'agreed', 'held', 'cancelled']),
  proposedAt: z.string(),
  proposedTimes: z.array(z.string()),
  agreedTime: z.string().nullable(),
  heldAt: z.string().nullable(),
});

export type InterviewDto = z.infer<typeof interviewDto>;

export const messageDto = z.object({
  id: z.string(),
  authorId: z.string(),
  body: z.string(),
  sentAt: z.string(),
  /** Written by the other side and not read before this reading. */
  isNew: z.boolean(),
});

export type MessageDto = z.infer<typeof messageDto>;

export const threadDto = z.object({
  id: z.string(),
  bidId: z.string(),
  bidState: z.string(),
  offerExpiresAt: z.string().nullable(),
  jobId: z.string(),
  jobTitle: z.string(),
  contractId: z.string().nullable(),
  viewerIs: z.enum(['client', 'freelancer']),
  client: personDto,
  freelancer: personDto,
  messages: z.array(messageDto),
  interviews: z.array(interviewDto),
  steps: z.array(z.object({ step: z.enum(bidSteps), at: z.string() })),
  /** The mark that `thread.pulse` answers with until something changes. */
  mark: z.string(),
});

export type ThreadDto = z.infer<typeof threadDto>;
