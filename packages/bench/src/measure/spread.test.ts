import { expect, it } from 'vitest';
import { quantile, spreadOf } from './spread';

it('tells the middle, the ends and a quantile by nearest rank', () => {
  const values = [5, 1, 4, 2, 3];
  expect(spreadOf(values)).toEqual({ median: 3, low: 1, high: 5 });
  expect(quantile(values, 0.95)).toBe(5);
  expect(quantile(values, 0.2)).toBe(1);
});

it('refuses to tell anything of nothing', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});
