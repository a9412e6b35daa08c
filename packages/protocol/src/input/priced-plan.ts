import { isCurrency } from '@assay/domain/money/currency';
import type { Money } from '@assay/domain/money/money';
import { z } from 'zod';
import { asMessage, says } from '../refusal/field-fault';
import { parsePositiveAmount, soundAmount } from './amount';

/** What can be read of the amounts, whatever else is wrong with the form; a missing one the fields say themselves. */
const typedAmounts = z.object({
  amount: z.string().optional().catch(undefined),
  currency: z.string().refine(isCurrency),
  milestones: z.array(z.object({ amount: z.string().optional().catch(undefined) }).catch({})).catch([]),
});

/**
 * That price and milestones are amounts of their currency, and that the milestones add up to the price. It also runs when
 * other fields are refused, so that a person hears of everything at once.
 */
export const amountsAddUp = z.superRefine<unknown>(
  (form, ctx) => {
    const typed = typedAmounts.safeParse(form);
    if (!typed.success) return;
    const { amount, currency, milestones } = typed.data;
    const read = (text: string | undefined, path: PropertyKey[]): Money | undefined => {
      if (text === undefined) return undefined;
      const parsed = parsePositiveAmount(text, currency);
      if (parsed.ok) return parsed.money;
      ctx.addIssue({ code: 'custom', path, message: asMessage(parsed.fault) });
      return undefined;
    };
    const price = read(amount, ['amount']);
    const parts = milestones.map((milestone, index) => read(milestone.amount, ['milestones', index, 'amount']));
    const message = price && sumFault(price, parts);
    if (message !== undefined) ctx.addIssue({ code: 'custom', path: ['milestones'], message });
  },
  { when: () => true },
);

/** Nothing is said of a sum while one of its parts is unknown. */
function sumFault(price: Money, parts: readonly (Money | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  const total = known.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  if (parts.length === 0 || known.length < parts.length || total === price.amountMinor) return undefined;
  return says('The milestones add up to {sum, money}, the price is {price, money}. Make them equal.', {
    sum: { amountMinor: String(total), currency: price.currency },
    price: { amountMinor: String(price.amountMinor), currency: price.currency },
  });
}

type TypedPlan = {
  readonly amount: string;
  readonly currency: string;
  readonly milestones: readonly { readonly title: string; readonly amount: string; readonly days: number }[];
};

export type PricedPlan = {
  readonly price: Money;
  readonly milestones: { readonly title: string; readonly amountMinor: string; readonly days: number }[];
};

/** The plan with its amounts read; only for one of which `amountsAddUp` holds. */
export function pricedPlan({ amount, currency, milestones }: TypedPlan): PricedPlan {
  return {
    price: soundAmount(amount, currency),
    milestones: milestones.map(({ title, amount: part, days }) => ({
      title,
      amountMinor: String(soundAmount(part, currency).amountMinor),
      days,
    })),
  };
}
