import { describe, expect, it } from 'vitest';
import { countDiffering, type Read } from './finding';
import { readEffect, readHeld } from './read-effect';
import type { Group } from './group-difference';
import {
  readBend,
  readGroups,
  readMechanism,
  readObserved,
  readPath,
  readPlacebos,
  readPower,
  readRedrawn,
} from './read-views';

type Estimated = Read & { readonly eventsNeeded: number | null; readonly n: number };

/** An estimate with standard error 1 that speaks. */
function speaking(coef: number, pValue = Math.abs(coef) > 1.96 ? 0.0001 : 0.5): Estimated {
  return { coef, ci95: [coef - 1.96, coef + 1.96], pValue, verdict: 'speaks', eventsNeeded: 200, n: 2000 };
}
/** Of the same, in percent of a level of 100, so that a coefficient is its own percent. */
function group(of: Estimated): Group {
  return {
    ...of,
    se: of.coef === null ? null : 1,
    estimator: 'ols',
    outcome: 'projects',
    level: 100,
    clusters: 100_000,
    degreesOfFreedom: null,
  };
}
const up = speaking(5);
const down = speaking(-5);
const none = speaking(0);
const few: Estimated = { ...up, verdict: 'too_few_events', eventsNeeded: 900 };
const hopeless: Estimated = { ...few, eventsNeeded: null };
const unknown: Estimated = { ...few, coef: null, ci95: null, pValue: null };
const nobody: Estimated = { ...unknown, n: 0 };
const unbounded: Estimated = { ...up, ci95: null };

describe('reading an effect', () => {
  const own = { up, down, none };
  const placebos = { calm: [none, few], moved: [none, up], silent: [few, unknown] };
  const combinations = Object.entries(own).flatMap(([finding, estimate]) =>
    Object.entries(placebos).map(([control, beside]) => ({ finding, estimate, control, beside })),
  );
  it.each(combinations)(
    'tells $finding beside placebos that are $control',
    ({ finding, estimate, control, beside }) => {
      expect(readEffect(estimate, beside)).toBe(`${finding}.${control}`);
    },
  );

  it.each(Object.values(placebos))(
    'gives no direction where too few events speak, whatever the placebos',
    (...beside) => {
      expect(readEffect(few, beside)).toBe('too_few');
      expect(readEffect(hopeless, beside)).toBe('too_few_unknown');
      expect(readEffect(unknown, beside)).toBe('undefined');
      expect(readEffect(unbounded, beside)).toBe('undefined');
    },
  );

  it('reads one badge more without placebos', () => {
    expect([up, down, none, few, hopeless, unknown].map(readHeld)).toEqual([
      'up',
      'down',
      'none',
      'too_few',
      'too_few_unknown',
      'undefined',
    ]);
  });

  it('does not take one placebo of four for moved where chance explains it', () => {
    const slight = speaking(2.1, 0.04);
    expect(readEffect(up, [slight, none, none, none])).toBe('up.calm');
    expect(readEffect(up, [slight])).toBe('up.moved');
  });
});

describe('counting placebos', () => {
  it('counts each by itself at the level, beside what chance alone would give among those shown', () => {
    expect(countDiffering([speaking(2.1, 0.04), up, none, none, few])).toEqual({ differing: 2, of: 4, expected: 0.2 });
    expect(countDiffering([few, unknown])).toEqual({ differing: 0, of: 0, expected: 0 });
  });
});

describe('reading a view', () => {
  it('holds placebos and the donut apart', () => {
    const far = speaking(9);
    const expected = [
      [[none], speaking(4), 'calm.close'],
      [[none], far, 'calm.apart'],
      [[none], few, 'calm.silent'],
      [[down], speaking(4), 'moved.close'],
      [[down], far, 'moved.apart'],
      [[down], undefined, 'moved.silent'],
      [[few], speaking(4), 'silent.close'],
      [[few], far, 'silent.apart'],
      [[few], few, 'silent.silent'],
    ] as const;
    for (const [placebos, donut, read] of expected) expect(readPlacebos(up, donut, placebos)).toBe(read);
    expect(readPlacebos(few, far, [none])).toBe('calm.silent');
  });

  it('tells the path before a badge from the one after it', () => {
    const before = { level: [none, none], moved: [none, down], silent: [few] };
    const after = { up: [up, none], down: [down, none], mixed: [up, down], none: [none, few] };
    for (const [early, ones] of Object.entries(before)) {
      for (const [late, others] of Object.entries(after)) expect(readPath(ones, others)).toBe(`${early}.${late}`);
    }
    expect(readPath([none], [few, unknown])).toBe('too_few');
  });

  it('tells quality of work from hires', () => {
    const quality = { still: [none, few], moved: [down, none], silent: [few, unknown], absent: [nobody, nobody] };
    const hired = { up, down, none, silent: few, absent: undefined };
    for (const [still, ones] of Object.entries(quality)) {
      for (const [more, one] of Object.entries(hired)) expect(readMechanism(ones, one)).toBe(`${still}.${more}`);
      expect(readMechanism(ones, unknown)).toBe(`${still}.silent`);
    }
  });

  it('tells data in which nobody judged any work from data in which too few did', () => {
    expect(readMechanism([], none)).toBe('absent.none');
    expect(readMechanism([nobody, unknown], none)).toBe('silent.none');
    expect(readMechanism([nobody, none], none)).toBe('still.none');
  });

  it('tests groups by the interval of their difference, and not at all where they share people', () => {
    expect(readGroups([group(few), group(unknown)], true).case).toBe('silent');
    expect(readGroups([group(few), group(up)], true).case).toBe('single');
    expect(readGroups([group(up), group(few), group(none)], false)).toMatchObject({
      case: 'shared',
      extremes: { difference: null },
    });
    // Intervals of 2.7 and 0 with standard errors 1 overlap, and so does that of their difference the zero: 2.7 < 1.96 √2.
    expect(readGroups([group(speaking(2.7)), group(none)], true).case).toBe('open');
    // These overlap too, and yet the groups differ: 3.5 > 1.96 √2.
    expect(readGroups([group(speaking(3.5)), group(none)], true).case).toBe('apart');
    // Among three pairs the furthest apart is held against a wider interval.
    expect(readGroups([group(speaking(3)), group(none)], true).case).toBe('apart');
    expect(readGroups([group(speaking(3)), group(speaking(1)), group(none)], true).case).toBe('open');
  });

  it('tests every pair of groups, and names the clearest though others lie further apart', () => {
    const [far, low] = [
      { ...group(speaking(50)), se: 60 },
      { ...group(speaking(-30)), se: 60 },
    ];
    const [high, near] = [group(speaking(10)), group(speaking(2))];
    const { case: read, extremes } = readGroups([far, low, high, near], true);
    expect(read).toBe('apart');
    expect([extremes?.highest, extremes?.lowest]).toEqual([high, near]);
    expect(readGroups([far, low, near], true)).toMatchObject({ case: 'open', extremes: { highest: far, lowest: low } });
  });

  it('tells whether the windows of all badges were observed', () => {
    expect(readObserved({ events: 500 }, { events: 480 })).toBe('fewer');
    expect(readObserved({ events: 500 }, { events: 500 })).toBe('same');
  });

  it('tells dates that are unusual among others from the same people’s time', () => {
    const drawn = { ...speaking(0.1), ci95: [-1.9, 2.1] as const };
    expect([0.04, 0.05, 0.6].map((pValue) => readRedrawn({ ...drawn, pValue }))).toEqual(['apart', 'among', 'among']);
    expect(readRedrawn(few)).toBe('silent');
    expect(readRedrawn({ ...drawn, coef: null, ci95: null, pValue: null })).toBe('undefined');
  });

  it('reads the bend off the squared term', () => {
    expect([up, down, none, few, unknown, undefined].map(readBend)).toEqual([
      'more',
      'less',
      'same',
      'too_few',
      'too_few',
      'too_few',
    ]);
  });

  it('names a day only where there is one', () => {
    const day = new Date('2027-01-01');
    expect(readPower({ isEnough: true, needed: null, expectedAt: null })).toBe('enough');
    expect(readPower({ isEnough: false, needed: 900, expectedAt: day })).toBe('expected');
    expect(readPower({ isEnough: false, needed: 900, expectedAt: null })).toBe('no_date');
    expect(readPower({ isEnough: false, needed: null, expectedAt: day })).toBe('unknown');
  });
});
