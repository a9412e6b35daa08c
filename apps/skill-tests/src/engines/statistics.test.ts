import { expect, it } from 'vitest';
import { familywiseError, fixed, forecastErrors, percent, precisionOf, shareError } from './statistics';

it('Eddy (1982): 1 % ill, 79 % found, 9.6 % false alarms: about 8 % of those flagged are ill', () => {
  expect(precisionOf(0.01, 0.79, 0.096)).toBeCloseTo(0.077, 3);
});

it('the standard error of a half in a hundred answers is five points', () => {
  expect(shareError(0.5, 100)).toBe(0.05);
});

it('twenty tests without effect alarm one or more times in 64 of 100 cases', () => {
  expect(percent(familywiseError(0.05, 20), 0)).toBe('64 %');
});

it('errors of a forecast are actual less forecast', () => {
  expect(forecastErrors([10, 20], [8, 24])).toEqual({ bias: -1, mae: 3, mape: 0.2 });
});

it('halves are rounded up and zero has no sign', () => {
  expect([fixed(1.005, 2), fixed(-0.001, 1), percent(0.1245)]).toEqual(['1.01', '0.0', '12.5 %']);
});
