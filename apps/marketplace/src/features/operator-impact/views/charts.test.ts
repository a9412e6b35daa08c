import { describe, expect, it } from 'vitest';
import { chartNames, type Estimate } from './chart';
import { chartOf } from './charts';
import { resultOf, speaking } from './testing/result';

const told = (estimates: readonly Estimate[], name: (typeof chartNames)[number]) => chartOf(resultOf(estimates), name);

describe('a chart of a run', () => {
  it('shows no number where the verdict forbids it, and says how many events there are', () => {
    const few = speaking('ppml.projects.event', { verdict: 'too_few_events', eventsNeeded: 679 });
    const { rows, said } = told([few], 'main');
    expect(rows).toMatchObject([{ percent: null, published: 5.5 }]);
    expect(said).toMatchObject([{ case: 'too_few', about: { events: 1000, eventsNeeded: 679 } }]);
  });

  it('shows percent of the level before, with what is true and what the study found beside it', () => {
    const earnings = speaking('ppml.earnings.event.bootstrap', { outcome: 'earnings', coef: Math.log(1.1) });
    const any = speaking('ols.any.event', { outcome: 'any', estimator: 'ols', coef: 0.01, level: 0.2 });
    const result = resultOf([earnings, any], { 'ppml.earnings.event': Math.log(1.2), 'ols.any.event': 0.02 });
    const [second, first] = chartOf(result, 'main').rows;
    expect(first?.percent?.value).toBeCloseTo(10, 10);
    expect(first?.truth).toBeCloseTo(20, 10);
    expect(first?.published).toBe(8.9);
    expect(second?.percent?.value).toBeCloseTo(5, 10);
    expect(second?.truth).toBeCloseTo(10, 10);
  });

  it('reads placebos of the same outcome into what is said of an effect, and names the one that moved', () => {
    const main = speaking('ppml.projects.event', { coef: 0.5 });
    const failed = speaking('ppml.projects.event.failed', { coef: 0.4 });
    const other = speaking('ppml.earnings.event.failed', { coef: 0.4, outcome: 'earnings' });
    expect(told([main, failed, other], 'main').said).toMatchObject([
      { case: 'up.moved', moved: [{ set: 'placebo', of: 'failed' }] },
    ]);
    expect(told([main, other], 'main').said).toMatchObject([{ case: 'up.silent', moved: [] }]);
  });

  it('puts the effect, the donut and the placebos on one axis', () => {
    const ids = ['', '.donut', '.placebo-42d', '.placebo+90d', '.failed', '.hidden'];
    const estimates = ids.map((end) => speaking(`ppml.projects.event${end}`, { coef: end === '' ? 0.5 : 0 }));
    const { rows, said } = told(estimates, 'placebo-projects');
    expect(rows.map(({ label }) => 'of' in label && label.of)).toEqual([
      'main',
      'donut',
      'placebo-42d',
      'placebo+90d',
      'failed',
      'hidden',
    ]);
    expect(said).toMatchObject([{ case: 'calm.apart' }]);
  });

  it('draws a path in order, with both references at nought', () => {
    const day = (at: number, coef: number) =>
      speaking(`ols.projects.event+day.day${at < 0 ? '' : '+'}${at}`, { coef, estimator: 'ols', level: 1 });
    const { rows, said } = told([day(1, 0.5), day(0, 0.5), day(-2, 0), day(-13, 0)], 'path-days-projects');
    expect(rows.map(({ label }) => 'at' in label && label.at)).toEqual([-14, -13, -2, -1, 0, 1]);
    expect(rows.filter(({ estimate }) => estimate === null).map(({ percent }) => percent?.value)).toEqual([0, 0]);
    expect(said).toMatchObject([{ case: 'level.up' }]);
  });

  it('keeps groups in their order, those that stand together last', () => {
    const country = (name: string) => speaking(`ols.log_value.event.country-${name}`, { outcome: 'log_value' });
    const shown = told([country('other'), country('US'), country('DE')], 'countries-value');
    expect(shown.rows.map(({ label }) => 'of' in label && label.of)).toEqual(['DE', 'US', 'other']);
    const experience = ['10+', '0'].map((of) => speaking(`ppml.projects.event.experience-${of}`));
    expect(told(experience, 'experience-projects').rows.map(({ label }) => 'of' in label && label.of)).toEqual([
      '0',
      '10+',
    ]);
  });

  it('is empty, and says nothing, where there is nothing of its kind', () => {
    for (const name of chartNames) {
      const { rows, said } = told([], name);
      expect(rows).toEqual([]);
      expect(said.every((each) => !('about' in each))).toBe(true);
    }
  });
});
