import { expect, it } from 'vitest';
import { chanceText, passRate } from './figures';

it('tells no pass rate from a handful of attempts', () => {
  expect(passRate({ graded: 19, passed: 19 })).toBeNull();
  expect(passRate({ graded: 45, passed: 29 })).toBe('64 %');
});

it('tells a small chance in two ways that agree', () => {
  expect(chanceText(0.000115)).toBe('0.012 %, 1 in 8,700');
  expect(chanceText(0.00038)).toBe('0.038 %, 1 in 2,600');
});
