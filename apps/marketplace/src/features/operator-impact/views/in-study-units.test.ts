import { describe, expect, it } from 'vitest';
import { inStudyUnits } from './in-study-units';
import { resultOf, speaking } from './testing/result';

const projects = speaking('ols.projects.event', {
  estimator: 'ols',
  coef: 0.02,
  se: 0.002,
  ci95: [0.016, 0.024],
  level: 0.2,
});
const earnings = speaking('ols.earnings.event', { estimator: 'ols', outcome: 'earnings', level: 60 });
const value = speaking('ols.log_value.event', { outcome: 'log_value', coef: Math.log(1.1), se: 0.01 });

describe('the figures that the study is quoted for', () => {
  it('are dollars on what was earned before for each project, and badges per extra project', () => {
    const { dollars, badges, perProject } = inStudyUnits(resultOf([projects, earnings, value]));
    expect(perProject).toBeCloseTo(300, 10);
    expect(dollars?.value).toBeCloseTo(30, 10);
    expect(badges.figure?.value).toBeCloseTo(50, 10);
  });

  it('stand beside what is true of them in a simulated study, where that is known', () => {
    const estimates = [projects, earnings, value, { ...value, id: `${value.id}.cr2` }];
    const truthIn = (estimands: Record<string, number>) => inStudyUnits(resultOf(estimates, estimands)).truth;
    const known = truthIn({ [value.id]: Math.log(1.2), [projects.id]: 0.04 });
    expect(known.dollars).toBeCloseTo(60, 10);
    expect(known.badges).toBeCloseTo(25, 10);
    expect(truthIn({ [projects.id]: 0 })).toEqual({ dollars: null, badges: null });
    expect(inStudyUnits(resultOf(estimates)).truth).toEqual({ dollars: null, badges: null });
  });

  it('are withheld where too few events speak, and where no bound could be given', () => {
    const few = { verdict: 'too_few_events' } as const;
    const withheld = inStudyUnits(resultOf([{ ...projects, ...few }, earnings, { ...value, ...few }]));
    expect(withheld).toMatchObject({ dollars: null, badges: { figure: null, why: 'too_few' } });
    const unbounded = inStudyUnits(resultOf([{ ...projects, ci95: [-0.001, 0.041] }, earnings, value]));
    expect(unbounded.badges).toEqual({ figure: null, why: 'unbounded' });
  });
});
