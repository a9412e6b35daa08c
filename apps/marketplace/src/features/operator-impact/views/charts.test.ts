import { describe, expect, it } from 'vitest';
import { chartNames, type ChartName, type Estimate } from './chart';
import { chartOf } from './charts';
import { truthKindOf } from './rows';
import { resultOf, speaking } from './testing/result';

const study = { preset: 'tiny', mode: 'reduced', seed: 5 } as const;
const told = (estimates: readonly Estimate[], name: ChartName) => chartOf({ result: resultOf(estimates), study }, name);

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
    const [second, first] = chartOf({ result, study }, 'main').rows;
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
    const ids = ['', '.donut', '.pretrend', '.placebo-42d', '.placebo+90d', '.failed', '.hidden'];
    const estimates = ids.map((end) => speaking(`ppml.projects.event${end}`, { coef: end === '' ? 0.5 : 0 }));
    const { rows, said } = told(estimates, 'placebo-projects');
    expect(rows.map(({ label }) => 'of' in label && label.of)).toEqual([
      'main',
      'donut',
      'pretrend',
      'placebo-42d',
      'placebo+90d',
      'failed',
      'hidden',
    ]);
    expect(said).toMatchObject([{ case: 'calm.apart', placebos: { differing: 0, of: 5, expected: 0.25 } }]);
  });

  it('counts the last weeks before a badge among the placebos, and says when they moved', () => {
    const main = speaking('ppml.projects.event', { coef: 0.5 });
    const [before, failed] = [
      speaking('ppml.projects.event.pretrend', { coef: -0.5 }),
      speaking('ppml.projects.event.failed'),
    ];
    const count = { differing: 1, of: 2, expected: 0.1 };
    expect(told([main, before, failed], 'main').said).toMatchObject([
      { case: 'up.moved', moved: [{ set: 'placebo', of: 'pretrend' }], placebos: count },
    ]);
  });

  it('puts other dates from the same people’s time beside the placebos, and counts them among none', () => {
    const main = speaking('ppml.projects.event', { coef: 0.5 });
    const failed = speaking('ppml.projects.event.failed');
    const redrawn = speaking('ppml.projects.event.redrawn', { coef: 0.01, pValue: 0.001 });
    const { rows, said } = told([main, failed, redrawn], 'placebo-projects');
    expect(rows.map(({ label }) => 'of' in label && label.of)).toEqual(['main', 'failed', 'redrawn']);
    expect(said).toMatchObject([
      { table: 'placebos', case: 'calm.silent', placebos: { of: 1 } },
      { table: 'redrawn', case: 'apart', about: { id: redrawn.id } },
    ]);
    expect(told([main, redrawn], 'main').said).toMatchObject([{ case: 'up.silent' }]);
  });

  it('takes the bootstrapped interval of earnings by badges held and along a path, where there is one', () => {
    const ids = ['ols.earnings.worker', 'ols.earnings.event+day.day+2'];
    const plain = ids.map((id) => speaking(id, { outcome: 'earnings', estimator: 'ols', level: 60 }));
    const bootstrapped = plain.map((each) => ({ ...each, id: `${each.id}.bootstrap` }));
    const shown = (estimates: readonly Estimate[]) =>
      (['badges-held', 'path-days-earnings'] as const).flatMap((name) =>
        told(estimates, name).rows.flatMap(({ estimate }) => estimate?.id ?? []),
      );
    expect(shown(plain)).toEqual(ids);
    expect(shown([...plain, ...bootstrapped])).toEqual(ids.map((id) => `${id}.bootstrap`));
  });

  it('takes the bootstrapped interval of a placebo of earnings where there is one', () => {
    const [plain, bootstrapped] = ['', '.bootstrap'].map((end) =>
      speaking(`ppml.earnings.event.failed${end}`, { outcome: 'earnings' }),
    );
    const shownOf = (...estimates: readonly (Estimate | undefined)[]) =>
      told(
        estimates.flatMap((each) => each ?? []),
        'placebo-earnings',
      ).rows.map(({ estimate }) => estimate?.id);
    expect(shownOf(plain)).toEqual(['ppml.earnings.event.failed']);
    expect(shownOf(plain, bootstrapped)).toEqual(['ppml.earnings.event.failed.bootstrap']);
  });

  it('shows what was planted only beside an expected value that differs from it', () => {
    const [projects, value] = [
      speaking('ppml.projects.event'),
      speaking('ols.log_value.event', { outcome: 'log_value', estimator: 'ols' }),
    ];
    const result = resultOf([projects, value], { 'ppml.projects.event': 0.03, 'ols.log_value.event': 0.09 });
    const plantedIn = (mode: 'reduced' | 'structural') =>
      chartOf({ result, study: { ...study, mode } }, 'main').rows.map(({ planted }) => planted);
    expect(plantedIn('reduced')).toEqual([100 * Math.expm1(0.055), null]);
    expect(plantedIn('structural')).toEqual([null, null]);
    expect(truthKindOf(study)).toBe('estimate');
    expect(truthKindOf({ ...study, mode: 'structural' })).toBe('badge');
  });

  it('shows badges observed on both sides beside all of them, once they are estimated', () => {
    const all = [speaking('ppml.projects.event'), speaking('ols.projects.event', { estimator: 'ols' })];
    expect(told(all, 'observed')).toMatchObject({ rows: [], said: [] });
    const observed = all.map((each) => ({ ...each, id: `${each.id}.observed`, events: 980 }));
    const { rows, said } = told([...all, ...observed], 'observed');
    expect(rows.map(({ label }) => label)).toEqual([
      { set: 'events', of: 'all', outcome: 'projects' },
      { set: 'events', of: 'observed', outcome: 'projects' },
    ]);
    expect(said).toMatchObject([{ case: 'fewer', about: { events: 1000 }, observed: 980 }]);
    expect(told([...all, ...observed], 'main').said.map((each) => each.table)).toEqual(['effect']);

    const allOfThem = [...all, ...observed.map((each) => ({ ...each, events: 1000 }))];
    expect(told(allOfThem, 'observed').rows).toEqual([]);
    expect(told(allOfThem, 'main').said).toMatchObject([{ table: 'effect' }, { table: 'observed', case: 'same' }]);
  });

  it('tests regions and countries, in which nobody stands twice, and neither fields nor experience', () => {
    const groupsOf = (set: string, names: readonly string[]) =>
      names.map((of, at) => speaking(`ppml.projects.event.${set}-${of}`, { coef: 0.4 * at }));
    const saidOf = (set: string, names: readonly string[], name: ChartName) => told(groupsOf(set, names), name).said;
    const regions = saidOf('region', ['southern-asia', 'northern-europe'], 'regions-projects');
    expect(regions).toMatchObject([
      {
        case: 'apart',
        extremes: { highest: { label: { of: 'northern-europe' } }, lowest: { label: { of: 'southern-asia' } } },
      },
    ]);
    expect(saidOf('country', ['IN', 'FI'], 'countries-projects')).toMatchObject([{ case: 'apart' }]);
    expect(saidOf('field', ['software', 'writing'], 'fields-projects')).toMatchObject([
      { case: 'shared', extremes: { difference: null } },
    ]);
    expect(saidOf('experience', ['0', '1-9'], 'experience-projects')).toMatchObject([{ case: 'shared' }]);
  });

  it('names in the quality of work what could have been found, of what may be shown', () => {
    const quality = (of: string, differs: Partial<Estimate> = {}) =>
      speaking(`ols.${of}.event`, { estimator: 'ols', outcome: of, level: 4.4, mde: 0.044, ...differs });
    const { said } = told([quality('rating'), quality('disputed', { verdict: 'too_few_events' })], 'mechanism');
    expect(said).toMatchObject([{ case: 'still.absent', limits: [{ label: { set: 'quality', of: 'rating' } }] }]);
    expect(said[0]?.limits).toHaveLength(1);
    const caseBeside = (hires: Partial<Estimate>) =>
      told([quality('rating'), quality('hired_per_bid', { coef: null, ...hires })], 'mechanism').said[0]?.case;
    expect([caseBeside({ n: 0 }), caseBeside({ n: 40 })]).toEqual(['still.absent', 'still.silent']);
    const both = told([quality('rating'), quality('bids'), quality('hired_per_bid')], 'mechanism').said;
    expect(both).toMatchObject([
      { case: 'still.none', limits: [{ label: { of: 'rating' } }, { label: { of: 'hired_per_bid' } }] },
    ]);
  });

  it('tells data without any rating or delivery from those in which too few speak', () => {
    const [rating, disputed, hires] = ['rating', 'disputed', 'hired_per_bid'].map((of) =>
      speaking(`ols.${of}.event`, { estimator: 'ols', outcome: of, coef: null, verdict: 'too_few_events' }),
    );
    const caseOf = (...estimates: readonly (Estimate | undefined)[]) =>
      told(
        estimates.flatMap((each) => each ?? []),
        'mechanism',
      ).said[0]?.case;
    const none = rating && { ...rating, n: 0 };
    expect([caseOf(rating, disputed, hires), caseOf(none, disputed, hires)]).toEqual([
      'silent.silent',
      'silent.silent',
    ]);
    expect([caseOf(none, hires), caseOf(hires), caseOf(none)]).toEqual([
      'absent.silent',
      'absent.silent',
      'absent.absent',
    ]);
  });

  it('knows of the quality of work in a study what its badges change in it: nothing', () => {
    const [rating, hires] = ['rating', 'hired_per_bid'].map((of) =>
      speaking(`ols.${of}.event`, { estimator: 'ols', outcome: of, coef: 0.2, level: 4.4 }),
    );
    const rows = (estimands: Record<string, number> | null) =>
      chartOf(
        {
          result: resultOf(
            [rating, hires].flatMap((each) => each ?? []),
            estimands,
          ),
          study,
        },
        'mechanism',
      ).rows;
    expect(rows({}).map(({ truth }) => truth)).toEqual([0, null]);
    expect(rows(null).map(({ truth }) => truth)).toEqual([null, null]);
  });

  it('shows values and badges held with the errors for few workers, where there are such', () => {
    const value = { outcome: 'log_value', estimator: 'ols', coef: 0.1 } as const;
    const estimates = ['event', 'event.cr2', 'worker', 'worker.cr2'].map((end) =>
      speaking(`ols.log_value.${end}`, value),
    );
    const result = resultOf(estimates, { 'ols.log_value.event': Math.log(1.2), 'ols.log_value.worker': Math.log(1.3) });
    const shownOf = (name: ChartName) => chartOf({ result, study }, name).rows;
    expect(shownOf('main').map(({ estimate }) => estimate?.id)).toEqual(['ols.log_value.event.cr2']);
    expect(shownOf('badges-held').map(({ estimate }) => estimate?.id)).toEqual(['ols.log_value.worker.cr2']);
    expect(shownOf('main')[0]?.truth).toBeCloseTo(20, 10);
    expect(shownOf('badges-held')[0]?.truth).toBeCloseTo(30, 10);
    expect(told(estimates.slice(0, 1), 'main').rows.map(({ estimate }) => estimate?.id)).toEqual([
      'ols.log_value.event',
    ]);
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
