import { z } from 'zod';
import { asMessage, says } from '../refusal/field-fault';
import { parsePositiveAmount } from './amount';
import { parsePlan, plannedMilestones } from './milestone-plan';
import { prose } from './text';

/** A bid as its form sends it; the currency is the job's. */
export const bidInput = z
  .object({
    jobId: z.uuid(),
    amount: z.string(says('Write your price.')),
    currency: z.string(),
    note: prose('Your note', { min: 40, max: 10_000 }),
    milestones: plannedMilestones,
    answers: z.array(prose('The answer', { max: 5_000 })),
    /** The fees that the bidder saw: when they are no longer in force, the bid is refused and the new ones are shown. */
    policyVersion: z.coerce.number().int().optional(),
  })
  .transform((input, ctx) => {
    const { amount, currency, milestones, ...rest } = input;
    const price = parsePositiveAmount(amount, currency);
    if (!price.ok) {
      ctx.addIssue({ code: 'custom', path: ['amount'], message: asMessage(price.fault) });
      return z.NEVER;
    }
    return { ...rest, price: price.money, milestones: parsePlan(milestones, price.money, ctx) };
  });
