import { assert, array, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import type { Design, Fit } from './design';
import { leastSquares } from './least-squares';
import { poisson } from './poisson';

const pair = record({
  before: integer({ min: 0, max: 9 }),
  after: integer({ min: 0, max: 9 }),
  worker: integer({ min: 0, max: 5 }),
});
const pairs = array(pair, { minLength: 4, maxLength: 30 });
type Pairs = readonly { before: number; after: number; worker: number }[];

function designOf(given: Pairs, scale = 1): Design {
  return {
    outcome: Float64Array.from(given.flatMap(({ before, after }) => [before * scale, after * scale])),
    slopes: [{ name: 'post', values: Float64Array.from(given.flatMap(() => [0, 1])) }],
    absorbed: Int32Array.from(given.flatMap((_, event) => [event, event])),
    cluster: Int32Array.from(given.flatMap(({ worker }) => [worker, worker])),
  };
}

// Adding 0 makes a zero of either sign the same.
const shown = (value: number | null | undefined) => (typeof value === 'number' ? Math.round(value * 1e7) + 0 : null);

function figuresOf({ coefficients: [first], reason }: Fit, unit = 1) {
  const inUnit = (value: number | null | undefined) => shown(typeof value === 'number' ? value / unit : null);
  return { coef: inUnit(first?.coef), se: inUnit(first?.se), reason };
}

it('gives the same figures for the same events in another order', () => {
  assert(
    property(pairs, (given) => {
      for (const fit of [leastSquares, poisson]) {
        expect(figuresOf(fit(designOf(given.toReversed())))).toEqual(figuresOf(fit(designOf(given))));
      }
    }),
  );
});

it('turns with the unit of the outcome in least squares, and not at all in Poisson', () => {
  assert(
    property(pairs, (given) => {
      expect(figuresOf(leastSquares(designOf(given, 8)), 8)).toEqual(figuresOf(leastSquares(designOf(given))));
      expect(figuresOf(poisson(designOf(given, 8)))).toEqual(figuresOf(poisson(designOf(given))));
    }),
  );
});
