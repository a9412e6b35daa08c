import { estimateImpact } from '@assay/impact/estimate-impact';
import { scenarioOf } from '@assay/impact/simulate/scenario';
import { simulate } from '@assay/impact/simulate/simulate';
import { describe, expect, it } from 'vitest';
import { definitions, definitionsOf } from './definitions';

/** With bids, which only this mode has. */
const { market } = simulate(scenarioOf({ seed: 3, preset: 'tiny', mode: 'structural' }));
const { estimates } = estimateImpact(market);
const defined = estimates.map((estimate) => ({ estimate, ...definitionsOf(estimate.id) }));

describe('what a query defines', () => {
  it('each estimate is of one family and has its error in one way, both in words', () => {
    const unclear = defined.filter(({ figure, errors }) => figure.length !== 1 || errors.length !== 1);
    expect(unclear.map(({ estimate: { id }, figure, errors }) => ({ id, figure, errors }))).toEqual([]);
    const named = new Set(defined.flatMap(({ figure, errors }) => [...figure, ...errors]));
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...named]));
  });

  it('defines no family that nobody estimates', () => {
    const named = new Set(defined.flatMap(({ figure, errors }) => [...figure, ...errors]));
    const ofOthers = Object.keys(definitions).filter((name) => !named.has(name));
    expect(ofOthers.filter((name) => !/^(?:data|kept)\./u.test(name))).toEqual([]);
  });

  it('an estimate of no family has none: a new one is found out', () => {
    for (const id of ['ols.projects.event.placebo-43d', 'ols.projects.event+day.day-1', 'ols.projects.event+client']) {
      expect(definitionsOf(id).figure).toEqual([]);
    }
  });

  it('tells errors as they are: degrees of freedom other than those of clusters are those of few workers', () => {
    const few = defined.filter(({ estimate: { degreesOfFreedom, clusters } }) => {
      return degreesOfFreedom !== null && Math.abs(degreesOfFreedom - (clusters - 1)) > 1e-6;
    });
    const familiesOf = (of: typeof defined) => new Set(of.flatMap(({ figure }) => figure));
    const named = (name: string) => defined.filter(({ errors }) => errors.includes(name));
    expect(few.filter(({ errors }) => !errors.includes('errors.cr2'))).toEqual([]);
    expect(familiesOf(few)).toEqual(familiesOf(named('errors.cr2')));
    expect(named('errors.bootstrap').map(({ estimate }) => estimate.outcome)).not.toContain('projects');
  });

  it('names windows, cut points and bounds in numbers, with no hole', () => {
    expect(definitions['data.outcomes']).toContain('[T − 14 d, T) and [T, T + 14 d)');
    expect(definitions['effects.donut']).toContain('[T − 14 d, T − 7 d) and [T + 7 d, T + 14 d)');
    expect(definitions['paths.week']).toContain('[T − 56 d, T + 84 d)');
    expect(definitions['paths.week']).toContain('week-8 and week-1');
    expect(definitions['placebos.placebo-42d']).toContain('42 days before');
    expect(Object.values(definitions).join('\n')).not.toMatch(/undefined|NaN|\[object|\$\{/u);
  });
});
