import { z } from 'zod';

/** A badge as it appears beside a person: what the four hallmarks need. */
export const badgeMark = z.object({
  badgeId: z.string(),
  achievement: z.string(),
  title: z.string(),
  level: z.string(),
  band: z.string().nullable(),
  assurance: z.enum(['A0', 'A1', 'A2', 'A3']),
  awardedAt: z.string(),
});

export type BadgeMark = z.infer<typeof badgeMark>;
