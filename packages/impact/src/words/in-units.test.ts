import { describe, expect, it } from 'vitest';
import { asPercent, badgesPerProject, dollarsPerProject } from './in-units';
import { published } from './published';

const ols = { estimator: 'ols', outcome: 'projects', coef: 0.01, se: 0.002, ci95: [0.006, 0.014], level: 0.2 } as const;

describe('a coefficient in the units of the study', () => {
  it('is a share of the level before under least squares, and undefined without such a level', () => {
    const percent = asPercent(ols);
    expect(percent?.value).toBeCloseTo(5, 12);
    expect(percent?.low).toBeCloseTo(3, 12);
    expect(percent?.high).toBeCloseTo(7, 12);
    expect(asPercent({ ...ols, level: 0 })).toBeNull();
    expect(asPercent({ ...ols, coef: null })).toBeNull();
  });

  it('is 100 (exp β − 1) for logarithms and Poisson, whatever the level', () => {
    const log = { ...ols, coef: Math.log(1.089), ci95: [0, Math.log(1.2)], level: 1 } as const;
    for (const kind of [{ estimator: 'ppml' } as const, { outcome: 'log_value' }]) {
      const percent = asPercent({ ...log, ...kind });
      expect(percent?.value).toBeCloseTo(published.percent.earnings, 10);
      expect(percent?.low).toBe(0);
      expect(percent?.high).toBeCloseTo(20, 10);
    }
  });

  it('gives dollars per project with the interval of the delta method', () => {
    const dollars = dollarsPerProject({ coef: Math.log(1.1), ci95: [Math.log(1.1) - 0.02, Math.log(1.1) + 0.02] }, 300);
    expect(dollars?.value).toBeCloseTo(30, 10);
    expect((dollars?.high ?? 0) - 30).toBeCloseTo(300 * 1.1 * 0.02, 10);
    expect(30 - (dollars?.low ?? 0)).toBeCloseTo(300 * 1.1 * 0.02, 10);
    expect(dollarsPerProject({ coef: 0.1, ci95: [0, 0.2] }, 0)).toBeNull();
  });

  it('gives badges per extra project, and none where the interval reaches nought', () => {
    const badges = badgesPerProject({ coef: 1 / 63, ci95: [0.014, 0.018] });
    expect(badges?.value).toBeCloseTo(published.badgesPerProject, 10);
    expect((badges?.high ?? 0) - 63).toBeCloseTo(0.002 * 63 ** 2, 10);
    expect(badgesPerProject({ coef: 0.01, ci95: [-0.03, 0.05] })).toBeNull();
    expect(badgesPerProject({ coef: -0.01, ci95: [-0.012, -0.008] })).toBeNull();
  });
});
