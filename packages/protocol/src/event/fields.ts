import { fields } from '@assay/domain/skill/field';
import { z } from 'zod';

export const id = z.uuid();
export const instant = z.iso.datetime();

/** Minor units as a decimal string, since JSON numbers end at 2^53. */
export const minorUnits = z.string().regex(/^-?\d+$/);

/** An amount, and what it was worth in the reference currency at the rate in force. */
export const valued = z.object({
  amountMinor: minorUnits,
  currency: z.string().length(3),
  referenceMinor: minorUnits,
  referenceCurrency: z.string().length(3),
  rate: z.string(),
  rateSource: z.string(),
});

export type Valued = z.infer<typeof valued>;

/** A badge as the viewer could see it at that moment. */
export const visibleBadge = z.object({ badgeId: id, achievement: z.string(), assurance: z.string() });

export const field = z.enum(fields);
