import { describe, expect, it } from 'vitest';
import { groupsOf } from '../dense/groups';
import { smallSampleFactor, type Design } from './design';
import { leastSquares } from './least-squares';

const pairs: Design = {
  outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4),
  slopes: [{ name: 'post', values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1) }],
  absorbed: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3),
  cluster: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2),
};

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
    expect(smallSampleFactor(pairs, groupsOf(pairs.cluster))).toBeCloseTo((3 / 2) * (7 / 6), 12);
    expect(smallSampleFactor({ ...pairs, cluster: crossing }, groupsOf(crossing))).toBeCloseTo((3 / 2) * (7 / 3), 12);
  });
});

describe('figures that are not defined are null and say why', () => {
  it.each([
    ['an outcome that never moves', { ...pairs, outcome: new Float64Array(8).fill(7) }, 'constant_outcome'],
    [
      'a slope that the effect explains',
      { ...pairs, slopes: [{ name: 'post', values: new Float64Array(8).fill(1) }] },
      'collinear',
    ],
    ['a second slope like the first', { ...pairs, slopes: [...pairs.slopes, ...pairs.slopes] }, 'collinear'],
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
    ['one cluster', { ...pairs, cluster: new Int32Array(8) }, 'one_cluster'],
    ['no residuals', { ...pairs, outcome: Float64Array.of(0, 1, 5, 6, 2, 3, 8, 9) }, 'perfect_fit'],
  ] satisfies [string, Design, string][])('of %s only the error', (_, design, reason) => {
    expect(leastSquares(design)).toMatchObject({ reason, coefficients: [{ coef: expect.any(Number), se: null }] });
  });
});
