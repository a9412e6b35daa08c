import { marketRules } from '@assay/domain/market/rules';
import { z } from 'zod';
import { says } from '../refusal/field-fault';
import { line } from './text';

export const plannedMilestone = z.object({
  title: line('The milestone’s title', { max: 200 }),
  /** As typed, in the currency of the whole. */
  amount: z.string(says('Write an amount, for example 1250.')),
  days: z.coerce
    .number(says('Write the number of days.'))
    .int(says('Write whole days.'))
    .min(1, says('At least one day.'))
    .max(365, says('At most {max} days.', { max: 365 })),
});

export const plannedMilestones = z
  .array(plannedMilestone)
  .min(1, says('Plan at least one milestone.'))
  .max(marketRules.milestonesMax, says('At most {max} milestones.', { max: marketRules.milestonesMax }));
