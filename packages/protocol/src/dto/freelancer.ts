import { fields } from '@assay/domain/skill/field';
import { z } from 'zod';
import { badgeMark } from './badge';
import { moneyDto } from './money';
import { trackRecord } from './person';

export const freelancerSummary = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  headline: z.string(),
  field: z.enum(fields).nullable(),
  skills: z.array(z.string()),
  country: z.string(),
  timeZone: z.string(),
  hourlyRate: moneyDto.nullable(),
  badges: z.array(badgeMark),
  record: trackRecord,
});

export type FreelancerSummary = z.infer<typeof freelancerSummary>;

export const freelancerDto = freelancerSummary.extend({
  summary: z.string(),
  /** Those of the skills for which a badge that is shown and in force speaks. */
  testedSkills: z.array(z.string()),
  memberSince: z.string(),
  /** Completed contracts, the latest first. */
  history: z.array(z.object({ id: z.string(), title: z.string(), field: z.enum(fields), completedAt: z.string() })),
  reviews: z.array(
    z.object({
      id: z.string(),
      contractTitle: z.string(),
      author: z.string(),
      quality: z.number(),
      communication: z.number(),
      speed: z.number(),
      reliability: z.number(),
      comment: z.string(),
      revealedAt: z.string(),
    }),
  ),
});

export type FreelancerDto = z.infer<typeof freelancerDto>;
