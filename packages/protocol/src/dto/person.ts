import { z } from 'zod';

export const personDto = z.object({
  id: z.string(),
  name: z.string(),
  /** Address of the public profile; null while the person keeps it private. */
  slug: z.string().nullable(),
  country: z.string(),
  timeZone: z.string(),
});

export type PersonDto = z.infer<typeof personDto>;

/** What finished work says about somebody; the mean is over the four criteria of every revealed review. */
export const trackRecord = z.object({
  finishedContracts: z.number().int(),
  reviews: z.number().int(),
  meanScore: z.number().nullable(),
});

export type TrackRecord = z.infer<typeof trackRecord>;
