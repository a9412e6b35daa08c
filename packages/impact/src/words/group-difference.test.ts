import { describe, expect, it } from 'vitest';
import { extremesOf, type Group } from './group-difference';

const group = (differs: Partial<Group>): Group => ({
  coef: 0,
  se: 0.03,
  ci95: [-0.06, 0.06],
  pValue: 0.5,
  verdict: 'speaks',
  estimator: 'ppml',
  outcome: 'projects',
  level: 1,
  clusters: 1_000_000,
  degreesOfFreedom: null,
  ...differs,
});

describe('the groups whose estimates lie furthest apart', () => {
  it('differ in percentage points, by errors of the delta method whose squares add', () => {
    const [low, high] = [group({ coef: Math.log(1.05), se: 0.03 }), group({ coef: Math.log(1.2), se: 0.04 })];
    const { highest, lowest, difference } = extremesOf([high, low], true) ?? {};
    expect([highest, lowest]).toEqual([high, low]);
    const reach = 1.959964 * Math.hypot(100 * 1.05 * 0.03, 100 * 1.2 * 0.04);
    expect(difference?.value).toBeCloseTo(15, 10);
    expect(difference?.low).toBeCloseTo(15 - reach, 3);
    expect(difference?.high).toBeCloseTo(15 + reach, 3);
  });

  it('are compared in percent of the level before under least squares', () => {
    const ols = { estimator: 'ols', level: 0.2, se: 0.01 } as const;
    const { difference } = extremesOf([group({ ...ols, coef: 0.02 }), group({ ...ols, coef: 0.01 })], true) ?? {};
    expect(difference?.value).toBeCloseTo(5, 10);
    expect((difference?.high ?? 0) - 5).toBeCloseTo(1.959964 * Math.SQRT2 * 5, 3);
  });

  it('have a wider interval the more pairs there were to choose from, and the fewer workers they rest on', () => {
    const width = (groups: readonly Group[]) => {
      const { difference } = extremesOf(groups, true) ?? {};
      return (difference?.high ?? 0) - (difference?.low ?? 0);
    };
    const two = [group({ coef: 0 }), group({ coef: 0.1 })];
    // The quantile of the normal distribution at 1 − .05 / 6, for three pairs.
    expect(width([...two, group({ coef: 0.05 })]) / width(two)).toBeCloseTo(2.39398 / 1.959964, 3);
    expect(width(two.map((each) => ({ ...each, clusters: 11 }))) / width(two)).toBeCloseTo(2.228139 / 1.959964, 3);
    const [one, other] = [group({ coef: 0, degreesOfFreedom: 4 }), group({ coef: 0.1, degreesOfFreedom: 10 })];
    expect(width([one, other]) / width(two)).toBeCloseTo(2.776445 / 1.959964, 3);
  });

  it('are named and not tested where people stand in several groups, and left out where too few events speak', () => {
    const few = group({ coef: 5, verdict: 'too_few_events' });
    const shown = [group({ coef: 0 }), group({ coef: 0.1 })];
    expect(extremesOf([...shown, few], false)).toMatchObject({ highest: shown[1], lowest: shown[0], difference: null });
    expect(extremesOf([group({}), few], true)).toBeNull();
  });
});
