import { describe, expect, it } from 'vitest';
import type { Design } from './design';
import { poisson } from './poisson';

const pairs: Design = {
  outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4, 0, 0),
  slopes: [{ name: 'post', values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0, 1) }],
  absorbed: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3, 4, 4),
  cluster: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2, 3, 3),
};

describe('two rows a group', () => {
  it('is the logarithm of the ratio of the sums, without the groups that are all zero', () => {
    const { coefficients, n, clusters, dropped } = poisson(pairs);
    expect(coefficients[0]?.coef).toBeCloseTo(Math.log(11 / 5), 12);
    expect([n, clusters, dropped]).toEqual([8, 3, 2]);
  });

  it('has the error of the sums of scores by cluster', () => {
    // p = 11/16; score of a group y_post - p·total; information p(1 - p)·16.
    const p = 11 / 16;
    const scores = [2 - p * 3 + (2 - p * 2), 3 - p * 6, 4 - p * 5];
    const meat = scores.reduce((sum, score) => sum + score ** 2, 0);
    const factor = (3 / 2) * ((8 - 1) / (8 - 2));
    expect(poisson(pairs).coefficients[0]?.se).toBeCloseTo(Math.sqrt(factor * meat) / (p * (1 - p) * 16), 12);
  });

  it('does not depend on the unit of the outcome', () => {
    const scaled = poisson({ ...pairs, outcome: pairs.outcome.map((value) => value * 0.01) });
    expect(scaled.coefficients[0]?.coef).toBeCloseTo(Math.log(11 / 5), 10);
    expect(scaled.coefficients[0]?.se).toBeCloseTo(poisson(pairs).coefficients[0]?.se ?? 0, 10);
  });
});

describe('figures that are not defined are null and say why', () => {
  it.each([
    ['a negative outcome', { ...pairs, outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4, 0, -1) }, 'negative_outcome'],
    [
      'zero wherever the slope is low',
      { ...pairs, outcome: Float64Array.of(0, 2, 0, 2, 0, 3, 0, 4, 0, 0) },
      'separated',
    ],
    [
      'zero wherever the slope is high',
      { ...pairs, outcome: Float64Array.of(2, 0, 2, 0, 3, 0, 4, 0, 0, 0) },
      'separated',
    ],
    [
      'a slope that the effect explains',
      { ...pairs, slopes: [{ name: 'post', values: new Float64Array(10).fill(2) }] },
      'collinear',
    ],
    ['nothing but zeros', { ...pairs, outcome: new Float64Array(10) }, 'no_rows'],
  ] satisfies [string, Design, string][])('%s', (_, design, reason) => {
    expect(poisson(design)).toMatchObject({ reason, coefficients: [{ coef: null, se: null }] });
  });
});
