import type { BidStance } from '../content/types';
import type { Random } from '../random';

const factors: Readonly<Record<BidStance, readonly [number, number]>> = {
  seasoned: [0.95, 1.12],
  cheap: [0.52, 0.72],
  newcomer: [0.66, 0.88],
  specialist: [1.2, 1.55],
  misread: [0.7, 1.1],
};

/** A price as that kind of bidder names it: a round figure around the budget, in whole major units. */
export function priceOf(random: Random, stance: BidStance, budget: number): number {
  const [low, high] = factors[stance];
  return rounded(budget * random.between(low, high));
}

function rounded(amount: number): number {
  const step = amount >= 100_000 ? 5000 : amount >= 10_000 ? 500 : amount >= 1000 ? 50 : amount >= 100 ? 10 : 5;
  return Math.max(step, Math.round(amount / step) * step);
}

/** Splits a price by percentages into whole major units that add up to it; the last part takes the rest. */
export function splitPrice(price: number, sharePercents: readonly number[]): number[] {
  const parts = sharePercents.map((share) => Math.max(1, Math.floor((price * share) / 100)));
  const rest = price - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + rest : part));
}
