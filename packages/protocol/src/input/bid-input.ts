import { z } from 'zod';
import { says } from '../refusal/field-fault';
import { currencyCode } from './amount';
import { plannedMilestones } from './milestone-plan';
import { amountsAddUp, pricedPlan } from './priced-plan';
import { prose } from './text';

/** A bid as its form sends it; the currency is the job's. */
export const bidInput = z
  .object({
    jobId: z.uuid(),
    amount: z.string(says('Write your price.')),
    currency: currencyCode,
    note: prose('Your note', { min: 40, max: 10_000 }),
    milestones: plannedMilestones,
    answers: z.array(prose('The answer', { max: 5_000 })),
    /** The fees that the bidder saw: when they are no longer in force, the bid is refused and the new ones are shown. */
    policyVersion: z.coerce.number().int().optional(),
    /** Of the one form that was drawn: sent twice, it sends one bid. */
    requestKey: z.uuid().optional(),
  })
  .check(amountsAddUp)
  .transform(({ amount, currency, milestones, ...rest }) => ({
    ...rest,
    ...pricedPlan({ amount, currency, milestones }),
  }));
