import { expect, it } from 'vitest';
import { facility } from './facility';

it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('gives Wilson’s interval as Newcombe (1998) publishes it: %i of %i', (right, people, low, high) => {
  const found = facility(right, people);
  expect(found.share).toBe(right / people);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

it('holds the share itself, at both ends too', () => {
  for (let right = 0; right <= 30; right += 1) {
    const { share, low, high } = facility(right, 30);
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
  }
});

it('refuses what is no count', () => {
  expect(() => facility(3, 2)).toThrow(RangeError);
  expect(() => facility(0, 0)).toThrow(RangeError);
});
