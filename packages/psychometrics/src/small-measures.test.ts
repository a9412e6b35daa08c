import { describe, expect, it } from 'vitest';
import { correlation } from './correlation';
import { driftZ } from './drift';
import { timeBins } from './histogram';
import { measurementError } from './measurement-error';
import { quantile, quartiles } from './quantile';
import { upperLower27 } from './upper-lower';

describe('correlation', () => {
  it('is undefined where one side does not vary, though rounding makes it seem to', () => {
    expect(correlation([0.1 + 0.2, 0.3, 0.3], [1, 2, 3])).toBeNull();
    expect(correlation([1, 2], [1, 2])).toBeNull();
  });

  it('refuses lists that cannot be paired', () => {
    expect(() => correlation([1, 2, 3], [1, 2])).toThrow(RangeError);
  });
});

describe('upperLower27', () => {
  it('takes exactly 0.27·n people: of ten 2.7, worked by hand', () => {
    // Best: 1, 1 and 0.7 of a miss; weakest: 0, 0 and 0.7 of a right answer.
    const right = [1, 1, 0, 1, 1, 0, 0, 1, 0, 0];
    const scores = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect(upperLower27(right, scores)).toBeCloseTo(2 / 2.7 - 0.7 / 2.7, 12);
  });

  it('lets those tied at the edge count in equal parts, whatever their order', () => {
    const forth = upperLower27([1, 0, 1, 0, 1, 0, 1, 0, 0, 0], [3, 2, 2, 2, 2, 2, 1, 1, 1, 1]);
    const back = upperLower27([0, 0, 0, 1, 0, 1, 0, 1, 0, 1], [1, 1, 1, 1, 2, 2, 2, 2, 2, 3]);
    // Best: one right and 1.7 of five people with two right; weakest: 2.7 of four people with one right.
    expect(forth).toBeCloseTo((1 + 1.7 * 0.4 - 2.7 * 0.25) / 2.7, 12);
    expect(back).toBeCloseTo(forth ?? Number.NaN, 12);
  });

  it('is undefined where nobody did better than anybody', () => {
    expect(upperLower27([1, 0, 1], [2, 2, 2])).toBeNull();
  });
});

it('quantiles are those of R’s default, type 7', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quartiles([40, 10, 20, 30, 100])).toEqual({ lower: 20, median: 30, upper: 40 });
  expect(quartiles([])).toBeNull();
});

describe('timeBins', () => {
  it('leave nobody out and are as wide as they have to be', () => {
    const times = [3, 4, 9, 12, 18, 22, 22, 31, 44, 700];
    const bins = timeBins(times);
    expect(bins.reduce((sum, { people }) => sum + people, 0)).toBe(times.length);
    expect(bins.length).toBeLessThanOrEqual(10);
    expect(timeBins([3, 4, 9, 12, 18])).toEqual([
      { from: 0, to: 5, people: 2 },
      { from: 5, to: 10, people: 1 },
      { from: 10, to: 15, people: 1 },
      { from: 15, to: 20, people: 1 },
    ]);
  });

  it('put the slowest twentieth into the last bin instead of squeezing all others into the first', () => {
    const bins = timeBins([...Array.from({ length: 39 }, (_, at) => at), 4000]);
    expect(bins).toHaveLength(8);
    expect(bins.at(-1)).toEqual({ from: 35, to: 40, people: 5 });
  });
});

it('drift is the pooled z of two shares, worked by hand', () => {
  // 0.375 / √(0.4375 · 0.5625 · 2/40)
  expect(driftZ({ right: 10, people: 40 }, { right: 25, people: 40 })).toBeCloseTo(3.3806, 4);
  expect(driftZ({ right: 25, people: 40 }, { right: 10, people: 40 })).toBeCloseTo(-3.3806, 4);
  expect(driftZ({ right: 5, people: 5 }, { right: 5, people: 5 })).toBeNull();
});

it('a negative reliability leaves the whole deviation as error', () => {
  expect(measurementError(2, -0.8)).toBe(2);
  expect(measurementError(2, 0.75)).toBe(1);
  expect(() => measurementError(2, 1.1)).toThrow(RangeError);
});
