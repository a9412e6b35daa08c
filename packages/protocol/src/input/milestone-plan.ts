import { marketRules } from '@assay/domain/market/rules';
import type { Money } from '@assay/domain/money/money';
import { z } from 'zod';
import { asMessage, says } from '../refusal/field-fault';
import { parsePositiveAmount } from './amount';
import { line } from './text';

export const plannedMilestone = z.object({
  title: line('The milestone’s title', { max: 200 }),
  /** As typed, in the currency of the whole. */
  amount: z.string(),
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

export type ParsedMilestone = { readonly title: string; readonly amountMinor: string; readonly days: number };

/** Reads the typed amounts of a plan and checks that they add up to the price. */
export function parsePlan(
  plan: z.output<typeof plannedMilestones>,
  price: Money,
  ctx: z.core.$RefinementCtx,
): ParsedMilestone[] {
  const parsed: ParsedMilestone[] = [];
  let total = 0n;
  for (const [index, { title, amount, days }] of plan.entries()) {
    const read = parsePositiveAmount(amount, price.currency);
    if (!read.ok)
      ctx.addIssue({ code: 'custom', path: ['milestones', index, 'amount'], message: asMessage(read.fault) });
    else {
      total += read.money.amountMinor;
      parsed.push({ title, amountMinor: String(read.money.amountMinor), days });
    }
  }
  if (parsed.length === plan.length && total !== price.amountMinor) {
    const message = says('The milestones add up to {sum, money}, the price is {price, money}. Make them equal.', {
      sum: { amountMinor: String(total), currency: price.currency },
      price: { amountMinor: String(price.amountMinor), currency: price.currency },
    });
    ctx.addIssue({ code: 'custom', path: ['milestones'], message });
  }
  return parsed;
}
