import { expect, it } from 'vitest';
import { judgePower } from './verdict';

const held = { outcome: 'projects', level: 1, events: 1000 } as const;

it.each([
  [Infinity, 2.8],
  // Quantiles .975 and .8 of Student's t over those of the normal distribution.
  [10, (2.8 * (2.228139 + 0.879058)) / 2.801585],
  [2, (2.8 * (4.302653 + 1.06066)) / 2.801585],
])('asks for more where errors rest on %d degrees of freedom: %d standard errors', (degrees, factor) => {
  expect(judgePower(held, 0.01, degrees).mde).toBeCloseTo(0.01 * factor, 5);
});
