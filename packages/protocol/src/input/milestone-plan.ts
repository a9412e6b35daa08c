import { marketRules } from '@assay/domain/market/rules';
import { formatMoney } from '@assay/domain/money/format-money';
import type { Money } from '@assay/domain/money/money';
import { z } from 'zod';
import { parsePositiveAmount } from './amount';
import { line } from './text';

export const plannedMilestone = z.object({
  title: line('The milestone’s title', { max: 200 }),
  /** As typed, in the currency of the whole. */
  amount: z.string(),
  days: z.coerce
    .number('Write the number of days.')
    .int('Write whole days.')
    .min(1, 'At least one day.')
    .max(365, 'At most 365 days.'),
});

export const plannedMilestones = z
  .array(plannedMilestone)
  .min(1, 'Plan at least one milestone.')
  .max(marketRules.milestonesMax, `At most ${marketRules.milestonesMax} milestones.`);

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
    if (!read.ok) ctx.addIssue({ code: 'custom', path: ['milestones', index, 'amount'], message: read.message });
    else {
      total += read.money.amountMinor;
      parsed.push({ title, amountMinor: String(read.money.amountMinor), days });
    }
  }
  if (parsed.length === plan.length && total !== price.amountMinor) {
    const sum = formatMoney({ amountMinor: total, currency: price.currency }, 'en');
    const message = `The milestones add up to ${sum}, the price is ${formatMoney(price, 'en')}. Make them equal.`;
    ctx.addIssue({ code: 'custom', path: ['milestones'], message });
  }
  return parsed;
}
