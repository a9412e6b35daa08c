import { describe, expect, it } from 'vitest';
import { estimateImpact } from './estimate-impact';
import expected from './testing/awkward-market.expected.json';
import { awkwardMarket } from './testing/awkward-market';

/** `awkward-market.expected.json` was written by fixest 0.12.2 in R 4.2.2, which built its panels from the rows itself. */
describe.each([
  [1, expected['1']],
  [2, expected['2']],
  [3, expected['3']],
] as const)('agreement with fixest on a market of ties, overlaps and refunds, seed %i', (seed, estimates) => {
  const refunded = estimateImpact(awkwardMarket(seed, { refunded: true }));
  // fixest refuses windows below zero.
  const gross = estimateImpact(awkwardMarket(seed, { refunded: false }));

  it.each(estimates)('$id', ({ id, coef, se, n }) => {
    const market = id === 'ppml.earnings.event' ? gross : refunded;
    const found = market.estimates.find((estimate) => estimate.id === id);
    expect(found?.n).toBe(n);
    expect(Math.abs((found?.coef ?? 0) / coef - 1)).toBeLessThan(1e-9);
    expect(Math.abs((found?.se ?? 0) / se - 1)).toBeLessThan(1e-6);
  });
});
