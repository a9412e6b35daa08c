import { fields } from '@assay/domain/skill/field';
import { z } from 'zod';
import { moneyDto } from './money';
import { personDto } from './person';

export const jobSummary = z.object({
  id: z.string(),
  title: z.string(),
  excerpt: z.string(),
  field: z.enum(fields),
  skills: z.array(z.string()),
  requiredBadge: z.string().nullable(),
  budget: moneyDto,
  country: z.string(),
  state: z.string(),
  postedAt: z.string(),
  decisionDueAt: z.string(),
  bids: z.number().int(),
});

export type JobSummary = z.infer<typeof jobSummary>;

export const plannedMilestoneDto = z.object({ title: z.string(), amountMinor: z.string(), days: z.number().int() });

export const jobDto = jobSummary.extend({
  brief: z.string(),
  milestones: z.array(plannedMilestoneDto),
  questions: z.array(z.string()),
  /** Whether the client reads bids without names until they are short-listed. */
  anonymousBids: z.boolean(),
  client: personDto,
  clientRecord: z.object({
    jobsPosted: z.number().int(),
    hires: z.number().int(),
    reviews: z.number().int(),
    meanScore: z.number().nullable(),
  }),
});

export type JobDto = z.infer<typeof jobDto>;

/** A job as its client keeps an eye on it. */
export const ownJob = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  budget: moneyDto,
  postedAt: z.string(),
  decisionDueAt: z.string(),
  bids: z.number().int(),
  /** Bids that the client has not looked at yet. */
  newBids: z.number().int(),
  shortlisted: z.number().int(),
  offered: z.number().int(),
  contractId: z.string().nullable(),
});

export type OwnJob = z.infer<typeof ownJob>;
