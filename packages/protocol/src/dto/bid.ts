import { z } from 'zod';
import { badgeMark } from './badge';
import { plannedMilestoneDto } from './job';
import { moneyDto } from './money';
import { personDto, trackRecord } from './person';

export const bidDto = z.object({
  id: z.string(),
  jobId: z.string(),
  state: z.string(),
  price: moneyDto,
  /** What the price means for each side under the fees that the bid was sent under. */
  clientPays: moneyDto,
  freelancerReceives: moneyDto,
  platformKeeps: moneyDto,
  fees: z.object({ freelancerPercent: z.string(), clientPercent: z.string() }),
  note: z.string(),
  milestones: z.array(plannedMilestoneDto),
  answers: z.array(z.string()),
  declineReason: z.string().nullable(),
  sentAt: z.string(),
  seenAt: z.string().nullable(),
  offerExpiresAt: z.string().nullable(),
  threadId: z.string().nullable(),
});

export type BidDto = z.infer<typeof bidDto>;

/** A bid as the client compares it. */
export const comparedBid = bidDto.extend({
  /** Null while the client compares without names; then headline and badges say nothing of who it is either. */
  freelancer: personDto.nullable(),
  /** The place in the order of arrival: what an unnamed bidder is called by. */
  arrival: z.number().int(),
  headline: z.string(),
  badges: z.array(badgeMark.extend({ badgeId: z.string().nullable() })),
  record: trackRecord,
});

export type ComparedBid = z.infer<typeof comparedBid>;

/** One's own bid, with its job and the contract that came of it. */
export const ownBid = bidDto.extend({
  jobTitle: z.string(),
  jobState: z.string(),
  decisionDueAt: z.string(),
  contractId: z.string().nullable(),
});

export type OwnBid = z.infer<typeof ownBid>;
