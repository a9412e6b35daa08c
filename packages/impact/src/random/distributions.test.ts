import { describe, expect, it } from 'vitest';
import { categorical, cumulative, exponential, gamma, gumbel, normal, pareto, poisson } from './distributions';
import { streamOf, type Stream } from './stream';

const DRAWS = 100_000;

function moments(draw: (stream: Stream) => number): { mean: number; variance: number } {
  const stream = streamOf(20_261_123, { entity: 1, purpose: 1 });
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < DRAWS; at += 1) {
    const value = draw(stream);
    sum += value;
    squares += value ** 2;
  }
  const mean = sum / DRAWS;
  return { mean, variance: squares / DRAWS - mean ** 2 };
}

/** Both moments within five standard errors, where the fourth moment is at most thirty times the variance squared. */
function expectMoments(draw: (stream: Stream) => number, mean: number, variance: number): void {
  const found = moments(draw);
  expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
  expect(Math.abs(found.variance - variance)).toBeLessThan(5 * variance * Math.sqrt(30 / DRAWS));
}

describe('distributions have the mean and the variance of their definition', () => {
  it('uniform', () => expectMoments((stream) => stream.unit(), 1 / 2, 1 / 12));
  it('normal', () => expectMoments(normal, 0, 1));
  it('exponential', () => expectMoments(exponential, 1, 1));
  it('gumbel', () => expectMoments(gumbel, 0.577_215_664_901_5, Math.PI ** 2 / 6));
  it('gamma of shape .35, below 1', () => expectMoments((stream) => gamma(stream, 0.35), 0.35, 0.35));
  it('gamma of shape 4', () => expectMoments((stream) => gamma(stream, 4), 4, 4));
  it('Poisson of mean .165', () => expectMoments((stream) => poisson(stream, 0.165), 0.165, 0.165));
  it('Poisson of mean 40, drawn in parts', () => expectMoments((stream) => poisson(stream, 40), 40, 40));
  it('Pareto of exponent 6', () => expectMoments((stream) => pareto(stream, 6), 6 / 5, 6 / (25 * 4)));
});

describe('categorical', () => {
  it('draws each class in proportion to its weight, and none of weight 0', () => {
    const sums = cumulative([3, 0, 1]);
    const stream = streamOf(5, { entity: 0, purpose: 0 });
    const counts = [0, 0, 0];
    for (let at = 0; at < DRAWS; at += 1) {
      const drawn = categorical(stream, sums);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect((counts[0] ?? 0) / DRAWS).toBeCloseTo(0.75, 2);
  });
});
