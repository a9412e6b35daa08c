import { describe, expect, it } from 'vitest';
import type { Design } from './design';
import { poisson } from './poisson';

const pairs = {
  outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4, 0, 0),
  slopes: [{ name: 'post', values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1, 0, 1) }] as const,
  absorbed: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3, 4, 4),
  cluster: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2, 3, 3),
} satisfies Design;

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
    [
      'sums before that are not positive',
      { ...pairs, outcome: Float64Array.of(1, 2, 0, 2, -3, 3, 1, 4, 0, 1) },
      'negative_outcome',
    ],
    [
      'a negative outcome where groups are no pairs',
      { ...pairs, outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4, 0, -1), absorbed: new Int32Array(10) },
      'negative_outcome',
    ],
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

describe('two rows a group with refunds', () => {
  const refunded = { ...pairs, outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4, 2, -1) };

  it('is the logarithm of the ratio of the sums as well, with a remark', () => {
    const fit = poisson(refunded);
    const p = 10 / 17;
    const scores = [2 - p * 3 + (2 - p * 2), 3 - p * 6, 4 - p * 5, -1 - p];
    const meat = scores.reduce((sum, score) => sum + score ** 2, 0);
    const factor = (4 / 3) * ((10 - 1) / (10 - 2));
    expect(fit).toMatchObject({ n: 10, dropped: 0, reason: 'negative_outcome' });
    expect(fit.coefficients[0]?.coef).toBeCloseTo(Math.log(10 / 7), 12);
    expect(fit.coefficients[0]?.se).toBeCloseTo(Math.sqrt(factor * meat) / (p * (1 - p) * 17), 12);
  });

  it('keeps a group whose outcomes cancel', () => {
    expect(poisson({ ...refunded, outcome: Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4, 1, -1) })).toMatchObject({
      n: 10,
      dropped: 0,
    });
  });
});

describe('the search for the maximum', () => {
  it('finds what pairs have in closed form', () => {
    const shifted = { ...pairs, slopes: [{ name: 'post', values: pairs.slopes[0].values.map((value) => value + 1) }] };
    const [found] = poisson(shifted).coefficients;
    const [closed] = poisson(pairs).coefficients;
    expect(found?.coef).toBeCloseTo(closed?.coef ?? 0, 10);
    expect(found?.se).toBeCloseTo(closed?.se ?? 0, 10);
  });

  it('leaves out only the slope that others explain', () => {
    const { coefficients } = poisson({
      ...pairs,
      slopes: [...pairs.slopes, { name: 'again', values: pairs.slopes[0].values }],
    });
    expect(coefficients[0]?.coef).toBeCloseTo(Math.log(11 / 5), 10);
    expect(coefficients[0]?.se).toBeCloseTo(poisson(pairs).coefficients[0]?.se ?? 0, 10);
    expect(coefficients[1]).toEqual({ name: 'again', coef: null, se: null, reason: 'collinear' });
  });
});

it.each([
  ['shares that are all the same', Float64Array.of(1, 2, 3, 6, 0.1, 0.2, 1, 2, 0, 0), pairs.cluster, 'perfect_fit'],
  ['one worker', pairs.outcome, new Int32Array(10), 'one_cluster'],
  [
    'two rows',
    Float64Array.of(1, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    Int32Array.of(0, 1, 0, 0, 1, 1, 2, 2, 3, 3),
    'too_few_rows',
  ],
] as const)('of %s only the error is undefined', (_, outcome, cluster, reason) => {
  expect(poisson({ ...pairs, outcome, cluster })).toMatchObject({
    reason,
    coefficients: [{ coef: expect.any(Number), se: null }],
  });
});
