import { describe, expect, it } from 'vitest';
import {
  familywiseError,
  fixed,
  forecastErrors,
  meanMargin,
  normalCdf,
  normalQuantile,
  pOfZ,
  percent,
  precisionOf,
  shareError,
  sizeForShares,
  tQuantile,
  zOfShares,
} from './statistics';

describe('published figures come out as published', () => {
  it('the normal distribution: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1', () => {
    expect(normalCdf(1)).toBeCloseTo(0.84134, 5);
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996, 5);
  });

  it('Student’s t: NIST/SEMATECH e-Handbook, 1.3.6.7.2', () => {
    expect(tQuantile(0.975, 1)).toBeCloseTo(12.706, 3);
    expect(tQuantile(0.975, 9)).toBeCloseTo(2.262, 3);
    expect(tQuantile(0.95, 30)).toBeCloseTo(1.697, 3);
  });

  it('Student (1908), sleep of ten patients: 95 % from 0.70 to 2.46 hours more', () => {
    const gains = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    expect(1.58 - meanMargin(gains, 0.95)).toBeCloseTo(0.7001, 4);
    expect(1.58 + meanMargin(gains, 0.95)).toBeCloseTo(2.4599, 4);
  });

  it('Chow, Shao & Wang (2008), 4.2: 70 people in each group to tell 65 % from 85 %', () => {
    expect(sizeForShares(0.65, 0.85, 0.05, 0.8)).toBe(70);
  });

  it('Eddy (1982): 1 % ill, 79 % found, 9.6 % false alarms: about 8 % of those flagged are ill', () => {
    expect(precisionOf(0.01, 0.79, 0.096)).toBeCloseTo(0.077, 3);
  });
});

it('two shares: z is the difference over its pooled error', () => {
  expect(zOfShares(40, 100, 60, 100)).toBeCloseTo(2.8284, 4);
  expect(pOfZ(1.96)).toBeCloseTo(0.05, 4);
  expect(shareError(0.5, 100)).toBe(0.05);
});

it('twenty tests without effect alarm at least once in 64 of 100 cases', () => {
  expect(percent(familywiseError(0.05, 20), 0)).toBe('64 %');
});

it('errors of a forecast are actual less forecast', () => {
  expect(forecastErrors([10, 20], [8, 24])).toEqual({ bias: -1, mae: 3, mape: 0.2, rmse: Math.sqrt(10) });
});

it('halves are rounded up and zero has no sign', () => {
  expect([fixed(1.005, 2), fixed(-0.001, 1), percent(0.1245)]).toEqual(['1.01', '0.0', '12.5 %']);
});
