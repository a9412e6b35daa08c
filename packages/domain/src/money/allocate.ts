import { currencyStep } from './currency';
import type { Money } from './money';

/**
 * Splits an amount by whole-number weights so that the parts sum to it exactly, by the method of largest remainders
 * (Hamilton): each part is rounded down to the currency's step, and the steps left over go to the largest remainders,
 * the earlier part first among equals.
 * @param weights non-negative, at least one above zero; one part a weight, in the same order.
 * @throws RangeError for a negative amount or weights that cannot divide it.
 */
export function allocate(amount: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (amount.amountMinor < 0n) throw new RangeError('Only amounts of zero or more can be allocated');
  if (total <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('Weights must be non-negative and not all zero');
  const step = currencyStep(amount.currency);
  const steps = amount.amountMinor / step;
  const shares = weights.map((weight, index) => ({
    index,
    floor: (steps * weight) / total,
    rest: (steps * weight) % total,
  }));
  const left = steps - shares.reduce((sum, { floor }) => sum + floor, 0n);
  const ranked = shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const raised = new Set(ranked.slice(0, Number(left)).map(({ index }) => index));
  return shares.map(({ index, floor }) => ({
    amountMinor: (floor + (raised.has(index) ? 1n : 0n)) * step,
    currency: amount.currency,
  }));
}
