import { z } from 'zod';

export const reviewCriteria = ['quality', 'communication', 'speed', 'reliability'] as const;

export const reviewDto = z.object({
  quality: z.number(),
  communication: z.number(),
  speed: z.number(),
  reliability: z.number(),
  comment: z.string(),
  givenAt: z.string(),
  /** Null while it is hidden: until the other side has written too, or the window has closed. */
  revealedAt: z.string().nullable(),
});

export type ReviewDto = z.infer<typeof reviewDto>;

export const contractReviews = z.object({
  /** End of the window; null while the contract runs. */
  until: z.string().nullable(),
  /** Whether the reader may write one now. */
  isOpen: z.boolean(),
  own: reviewDto.nullable(),
  others: reviewDto.nullable(),
});

export type ContractReviews = z.infer<typeof contractReviews>;
