import { z } from 'zod';
import { testEffect } from './impact';
import { jobSummary } from './job';
import { moneyDto } from './money';

/** A milestone that waits for something, with the amount that the reader pays or receives for it. */
export const waitingMilestone = z.object({
  id: z.string(),
  title: z.string(),
  contractId: z.string(),
  contractTitle: z.string(),
  other: z.string(),
  state: z.string(),
  amount: moneyDto,
  dueAt: z.string(),
  autoApproveAt: z.string().nullable(),
});

export type WaitingMilestone = z.infer<typeof waitingMilestone>;

export const waitingReview = z.object({
  contractId: z.string(),
  contractTitle: z.string(),
  other: z.string(),
  until: z.string(),
});

export type WaitingReview = z.infer<typeof waitingReview>;

/** A talk that waits for an answer, for its hour, or for being recorded as held. */
export const waitingTalk = z.object({
  interviewId: z.string(),
  threadId: z.string(),
  jobTitle: z.string(),
  other: z.string(),
  state: z.enum(['proposed', 'agreed']),
  /** The agreed time, else the first one proposed. */
  at: z.string(),
});

export type WaitingTalk = z.infer<typeof waitingTalk>;

export const waitingMessages = z.object({
  threadId: z.string(),
  jobTitle: z.string(),
  other: z.string(),
  unread: z.number().int(),
  lastMessageAt: z.string(),
});

export type WaitingMessages = z.infer<typeof waitingMessages>;

export const waitingOffer = z.object({
  bidId: z.string(),
  jobId: z.string(),
  jobTitle: z.string(),
  other: z.string(),
  freelancerReceives: moneyDto,
  expiresAt: z.string(),
});

export type WaitingOffer = z.infer<typeof waitingOffer>;

/** An open job, with the skills of the reader that it asks for: the reason why it is named. */
export const fittingJob = z.object({ job: jobSummary, sharedSkills: z.array(z.string()) });

export type FittingJob = z.infer<typeof fittingJob>;

export const openJob = z.object({
  jobId: z.string(),
  title: z.string(),
  decisionDueAt: z.string(),
  bids: z.number().int(),
  /** Bids that nobody on the client's side has opened yet. */
  unseen: z.number().int(),
});

export type OpenJob = z.infer<typeof openJob>;

export const freelancerToday = z.object({
  messages: z.array(waitingMessages),
  talks: z.array(waitingTalk),
  offers: z.array(waitingOffer),
  /** Funded or sent back: the freelancer's turn. */
  deliveries: z.array(waitingMilestone),
  /** Handed in: the client's turn, until the date of automatic approval. */
  approvals: z.array(waitingMilestone),
  available: z.array(moneyDto),
  /** Paid in for milestones that are not approved yet, before the freelancer's fee. */
  held: z.array(moneyDto),
  reviews: z.array(waitingReview),
  jobs: z.array(fittingJob),
  hasSkills: z.boolean(),
  test: z
    .object({
      slug: z.string(),
      title: z.string(),
      skills: z.array(z.string()),
      minutes: z.number(),
      /** What is known of its badge. */
      effect: testEffect,
    })
    .nullable(),
});

export type FreelancerToday = z.infer<typeof freelancerToday>;

export const clientToday = z.object({
  messages: z.array(waitingMessages),
  talks: z.array(waitingTalk),
  jobs: z.array(openJob),
  approvals: z.array(waitingMilestone),
  /** Next in an active contract and not funded, or announced and not arrived. */
  fundings: z.array(waitingMilestone),
  reviews: z.array(waitingReview),
});

export type ClientToday = z.infer<typeof clientToday>;

/** What waits for one person, by the side on which it waits; a side on which they never acted is null. */
export const todayPage = z.object({
  timeZone: z.string(),
  asFreelancer: freelancerToday.nullable(),
  asClient: clientToday.nullable(),
});

export type TodayPage = z.infer<typeof todayPage>;

/** What the header counts, and a mark that differs as soon as anything that concerns the reader has changed. */
export const pulse = z.object({
  unreadMessages: z.number().int(),
  unreadNotices: z.number().int(),
  waiting: z.number().int(),
  mark: z.string(),
});

export type Pulse = z.infer<typeof pulse>;
