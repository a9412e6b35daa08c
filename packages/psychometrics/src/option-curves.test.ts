import { keyOption, omittedOption } from '@assay/domain/assessment/statistics';
import { describe, expect, it } from 'vitest';
import { miskeyed } from './miskey';
import { optionStatistics, restGroups, type Choice } from './option-curves';

const options = [keyOption, 'swapped', 'forgotten', omittedOption];
const offered = [keyOption, 'swapped', 'forgotten'];
const times = (count: number, chosen: string, rest: number): Choice[] =>
  Array.from({ length: count }, () => ({ chosen, rest, offered }));

/** Thirty people: the weak ones swap, the strong ones are right, a few forget. */
const sound = [
  ...times(6, 'swapped', 0.2),
  ...times(2, keyOption, 0.2),
  ...times(2, omittedOption, 0.2),
  ...times(5, keyOption, 0.5),
  ...times(3, 'swapped', 0.5),
  ...times(2, 'forgotten', 0.5),
  ...times(9, keyOption, 0.9),
  ...times(1, 'swapped', 0.9),
];

describe('option curves', () => {
  it('are the shares of each group of like success, weakest first', () => {
    const groups = restGroups(sound, options);
    expect(groups.map(({ people }) => people)).toEqual([10, 10, 10]);
    expect(groups.map(({ meanRest }) => Number(meanRest.toFixed(3)))).toEqual([0.2, 0.5, 0.9]);
    expect(groups.map(({ shares }) => shares)).toEqual([
      [0.2, 0.6, 0, 0.2],
      [0.5, 0.3, 0.2, 0],
      [0.9, 0.1, 0, 0],
    ]);
  });

  it('never part people who did equally well on the rest', () => {
    const tied = [...times(25, keyOption, 0.6), ...times(15, 'swapped', 0.6), ...times(10, 'swapped', 0.1)];
    expect(restGroups(tied, options).map(({ people }) => people)).toEqual([10, 40]);
  });

  it('count only those to whom an option was offered', () => {
    const without = times(10, keyOption, 0.5).map((each) => ({ ...each, offered: [keyOption, 'swapped'] }));
    const [, , forgotten] = optionStatistics([...sound, ...without], options);
    expect(forgotten).toMatchObject({ id: 'forgotten', offered: 30, chosen: 2, meanRest: 0.5 });
    expect(restGroups(without, options)[0]?.shares).toEqual([1, 0, null, 0]);
  });
});

describe('the detector of wrong keys', () => {
  it('is silent about a sound question', () => {
    expect(miskeyed(optionStatistics(sound, options))).toEqual([]);
  });

  it('finds the option that is right in truth when the key names another', () => {
    const exchange: Record<string, string> = { [keyOption]: 'swapped', swapped: keyOption };
    const wronglyKeyed = sound.map((each) => ({ ...each, chosen: exchange[each.chosen] ?? each.chosen }));
    expect(miskeyed(optionStatistics(wronglyKeyed, options)).map(({ id }) => id)).toEqual(['swapped']);
  });

  it('takes no accusation from fewer than five people, nor from a missing answer', () => {
    const few = [...times(20, keyOption, 0.5), ...times(4, 'swapped', 1), ...times(6, omittedOption, 1)];
    expect(miskeyed(optionStatistics(few, options))).toEqual([]);
    expect(miskeyed(optionStatistics([...few, ...times(1, 'swapped', 1)], options))).toHaveLength(1);
  });
});
