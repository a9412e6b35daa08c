import { describe, expect, it } from 'vitest';
import { binomialStandardError, kr21 } from './number-right';

describe('binomialStandardError', () => {
  it('gives Lord’s value by hand: 10 of 15 has √(10·5/14)', () => {
    expect(binomialStandardError(10, 15)).toBeCloseTo(1.8898, 4);
  });

  it('is nought at both ends and largest in the middle', () => {
    expect(binomialStandardError(0, 15)).toBe(0);
    expect(binomialStandardError(15, 15)).toBe(0);
    expect(binomialStandardError(8, 16)).toBeGreaterThan(binomialStandardError(12, 16));
  });

  it('refuses impossible scores', () => {
    expect(() => binomialStandardError(16, 15)).toThrow(RangeError);
    expect(() => binomialStandardError(1, 1)).toThrow(RangeError);
  });
});

describe('kr21', () => {
  it('gives the value worked by hand for 2, 4, 4, 5, 5 of 6', () => {
    // mean 4, variance (4 + 0 + 0 + 1 + 1)/4 = 1.5; 6/5 · (1 − 4·2/(6·1.5)) = 6/5 · 1/9.
    expect(kr21([2, 4, 4, 5, 5], 6)).toBeCloseTo(0.133333, 6);
  });

  it('stays below KR-20 on the LSAT6 data of Bock & Lieberman (1970)', () => {
    const counts = [3, 20, 85, 237, 357, 298];
    const scores = counts.flatMap((count, score) => Array.from({ length: count }, () => score));
    const reliability = kr21(scores, 5);
    expect(reliability).not.toBeNull();
    expect(reliability).toBeLessThan(0.295);
  });

  it('is undefined when nobody differs', () => {
    expect(kr21([3, 3, 3], 5)).toBeNull();
  });
});
