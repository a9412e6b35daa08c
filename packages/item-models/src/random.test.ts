import { describe, expect, it } from 'vitest';
import { randomFrom } from './random';

const seed = '00112233445566778899aabbccddeeff';

describe('randomFrom', () => {
  it('gives the same stream for the same seed and another for another', () => {
    const draws = (from: string) => Array.from({ length: 5 }, randomFrom(from).unit);
    expect(draws(seed)).toEqual(draws(seed));
    expect(draws(seed)).not.toEqual(draws(seed.replace('00', '01')));
  });

  it('is xoshiro128**: state 1, 2, 3, 4 starts with 11520, 0, 5927040', () => {
    const random = randomFrom('00000001000000020000000300000004');
    expect([random.unit(), random.unit(), random.unit()].map((x) => x * 2 ** 32)).toEqual([11_520, 0, 5_927_040]);
  });

  it('keeps whole numbers within both bounds and reaches them', () => {
    const random = randomFrom(seed);
    const drawn = new Set(Array.from({ length: 200 }, () => random.int(3, 6)));
    expect(drawn).toEqual(new Set([3, 4, 5, 6]));
  });

  it('shuffles without losing or inventing anything', () => {
    expect(new Set(randomFrom(seed).shuffle([1, 2, 3, 4, 5]))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(new Set(randomFrom(seed).sample([1, 2, 3, 4, 5], 3)).size).toBe(3);
  });

  it('refuses a seed that is too short or all zero', () => {
    expect(() => randomFrom('00ff')).toThrow(RangeError);
    expect(() => randomFrom('0'.repeat(32))).toThrow(RangeError);
  });
});
