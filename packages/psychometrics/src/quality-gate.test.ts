import { keyOption, omittedOption, type FamilyStatistics } from '@assay/domain/assessment/statistics';
import { expect, it } from 'vitest';
import { flagsOf, isReliable } from './quality-gate';

const option = { offered: 60, chosen: 15, meanRest: 0.5, restCorrelation: -0.1 };
const sound: FamilyStatistics = {
  facility: { share: 0.6, low: 0.5, high: 0.7 },
  restCorrelation: 0.3,
  upperLower: 0.4,
  alphaWithout: 0.8,
  driftZ: 1,
  seconds: { lower: 20, median: 40, upper: 70 },
  times: [],
  options: [
    { ...option, id: keyOption, chosen: 36, restCorrelation: 0.3 },
    { ...option, id: 'swapped' },
    { ...option, id: 'forgotten', chosen: 6 },
    { ...option, id: omittedOption, chosen: 0, restCorrelation: null },
  ],
  groups: [],
};
const rare = { ...option, id: 'rare', chosen: 1, restCorrelation: 0 };

it.each<[string, Partial<FamilyStatistics>, readonly string[]]>([
  ['a sound family', {}, []],
  ['a quarter right is enough', { facility: { share: 0.25, low: 0.1, high: 0.4 } }, []],
  ['less is not', { facility: { share: 0.24, low: 0.1, high: 0.4 } }, ['too_hard']],
  ['almost all right', { facility: { share: 0.93, low: 0.8, high: 1 } }, ['too_easy']],
  ['hardly any discrimination', { restCorrelation: 0.14 }, ['weak_discrimination']],
  ['undefined discrimination', { restCorrelation: null }, ['weak_discrimination']],
  ['an option of nobody', { options: [...sound.options, rare] }, ['unused_option']],
  ['an option seldom offered', { options: [...sound.options, { ...rare, offered: 29 }] }, []],
  ['more time than its share', { seconds: { lower: 20, median: 61, upper: 70 } }, ['too_slow']],
  ['no time measured', { seconds: null }, []],
  ['grown easier', { driftZ: 3 }, ['drift']],
  ['grown harder', { driftZ: -3.2 }, ['drift']],
  [
    'a better option than the key',
    { options: [...sound.options, { ...option, id: 'better', restCorrelation: 0.31 }] },
    ['miskey'],
  ],
])('%s', (_, changes, flags) => {
  expect(flagsOf({ ...sound, ...changes }, 60, 60)).toEqual(flags);
});

it('nothing is judged by fewer than thirty people', () => {
  const bad = { ...sound, facility: { share: 0, low: 0, high: 0.1 }, restCorrelation: -1 };
  expect(flagsOf(bad, 29, 60)).toEqual([]);
  expect(flagsOf(bad, 30, 60)).toHaveLength(2);
  expect([isReliable({ reliability: 0.9 }, 29), isReliable({ reliability: null }, 40)]).toEqual([null, null]);
  expect([isReliable({ reliability: 0.8 }, 30), isReliable({ reliability: 0.79 }, 30)]).toEqual([true, false]);
});
