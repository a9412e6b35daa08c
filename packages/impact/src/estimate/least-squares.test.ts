import { describe, expect, it } from 'vitest';
import { groupsOf } from '../dense/groups';
import { countEffects, smallSampleFactor, type Design } from './design';
import { fitOutcome, leastSquares, prepare } from './least-squares';

const pairs = {
  outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4),
  slopes: [{ name: 'post', values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1) }] as const,
  absorbed: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3),
  cluster: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2),
} satisfies Design;

describe('two rows a group', () => {
  it('is the mean of the differences, and its error that of their sums by cluster', () => {
    // Differences 1, 2 | 0 | 3: mean 1.5; deviations by cluster 0, -1.5, 1.5; K = slope and constant.
    const { coefficients, n, clusters } = leastSquares(pairs);
    const factor = (3 / 2) * ((8 - 1) / (8 - 2));
    expect(coefficients[0]?.coef).toBeCloseTo(1.5, 12);
    expect(coefficients[0]?.se).toBeCloseTo(Math.sqrt((factor * (1.5 ** 2 + 1.5 ** 2)) / 16), 12);
    expect([n, clusters]).toEqual([8, 3]);
  });

  it('counts the levels of an effect that is not nested in the clusters', () => {
    const crossing = Int32Array.of(0, 1, 0, 2, 0, 1, 0, 2);
    // K is 2 with nested groups, and 3 more for four groups that are not.
    const effects = [groupsOf(pairs.absorbed)];
    expect(countEffects(effects, groupsOf(pairs.cluster))).toBe(1);
    expect(countEffects(effects, groupsOf(crossing))).toBe(4);
    expect(smallSampleFactor({ n: 8, clusters: 3 }, 5, false)).toBeCloseTo((3 / 2) * (7 / 3), 12);
  });
});

describe('figures that are not defined are null and say why', () => {
  it.each([
    [
      'a slope that the effect explains',
      { ...pairs, slopes: [{ name: 'post', values: new Float64Array(8).fill(1) }] },
      'collinear',
    ],
    [
      'a slope that the effect explains, of an outcome that never moves',
      { ...pairs, outcome: new Float64Array(8), slopes: [{ name: 'post', values: new Float64Array(8).fill(1) }] },
      'collinear',
    ],
    [
      'no rows',
      {
        outcome: new Float64Array(0),
        slopes: [{ name: 'post', values: new Float64Array(0) }],
        absorbed: new Int32Array(0),
        cluster: new Int32Array(0),
      },
      'no_rows',
    ],
  ] satisfies [string, Design, string][])('%s', (_, design, reason) => {
    expect(leastSquares(design)).toMatchObject({
      reason,
      coefficients: [{ coef: null, se: null }, ...design.slopes.slice(1).map(() => ({ coef: null }))],
    });
  });

  it.each([
    ['an outcome that never moves', { ...pairs, outcome: new Float64Array(8).fill(7) }, 'constant_outcome'],
    ['one cluster', { ...pairs, cluster: new Int32Array(8) }, 'one_cluster'],
    [
      'no more rows than parameters',
      {
        outcome: Float64Array.of(1, 3),
        slopes: [{ name: 'post', values: Float64Array.of(0, 1) }],
        absorbed: Int32Array.of(0, 0),
        cluster: Int32Array.of(0, 1),
      },
      'too_few_rows',
    ],
    ['no residuals', { ...pairs, outcome: Float64Array.of(0, 1, 5, 6, 2, 3, 8, 9) }, 'perfect_fit'],
  ] satisfies [string, Design, string][])('of %s only the error', (_, design, reason) => {
    expect(leastSquares(design)).toMatchObject({ reason, coefficients: [{ coef: expect.any(Number), se: null }] });
  });

  it('of an outcome that never moves the effect is nothing at all', () => {
    expect(leastSquares({ ...pairs, outcome: new Float64Array(8).fill(7) }).coefficients[0]?.coef).toBe(0);
  });

  it('of residuals that cancel in every cluster the error, which would be rounding', () => {
    const cancelling = { ...pairs, outcome: Float64Array.of(0, 0.1, 0, 0.5, 0, 0.3, 0, 0.3) };
    expect(leastSquares(cancelling).coefficients[0]).toMatchObject({ se: null, reason: 'perfect_fit' });
  });
});

it('leaves out only the slope that others explain, and does not count it', () => {
  const twice = leastSquares({
    ...pairs,
    slopes: [...pairs.slopes, { name: 'again', values: pairs.slopes[0].values }],
  });
  expect(twice.reason).toBeUndefined();
  expect(twice.coefficients).toEqual([
    leastSquares(pairs).coefficients[0],
    { name: 'again', coef: null, se: null, reason: 'collinear' },
  ]);
});

it('gives every outcome on prepared regressors the figures of its own', () => {
  const prepared = prepare(pairs);
  const other = pairs.outcome.map((value, row) => value * row);
  expect(fitOutcome(prepared, { outcome: other })).toEqual(leastSquares({ ...pairs, outcome: other }));
  expect(fitOutcome(prepared, pairs)).toEqual(leastSquares(pairs));
});
