import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const cases = [
  ['shops', 'coaching', 'sales', 'worst'],
  ['drivers', 'a course', 'accidents', 'most accidents'],
  ['schools', 'a grant', 'marks', 'lowest marks'],
  ['machines', 'a special check', 'faults', 'most faults'],
  ['agents', 'a talk', 'complaints', 'most complaints'],
  ['crossings', 'a speed camera', 'crashes', 'most crashes'],
  ['wards', 'a new rota', 'sick days', 'most sick days'],
] as const;

/** What remains of an improvement once similar cases without the measure are looked at. */
export const backToAverage: ProgramFamily = {
  id: 'statistics-back-to-average',
  version: 1,
  test: 'statistics',
  objective: 'comparing',
  level: 'analyse',
  title: 'Improvement after an extreme period',
  predictedDifficulty: 0.58,
  status: 'active',
  source:
    'Barnett, van der Pols & Dobson (2005), “Regression to the mean: what it is and how to deal with it”, Int. J. Epidemiol. 34',
  misconceptions: {
    'before-after': 'The change of those treated is the effect.',
    'end-levels-only': 'The effect is the difference at the end.',
    'against-all': 'Those treated are compared with all cases.',
    'changes-add-up': 'The changes of both groups add up.',
    'control-is-effect': 'The change without the measure is its effect.',
  },
  build: (random) => {
    const [things, measure, what, picked] = random.pick(cases);
    const better = what === 'sales' || what === 'marks';
    const sign = better ? 1 : -1;
    const start = random.int(6, 12) * 10;
    const [rebound, effect] = random.sample([3, 5, 8, 10, 12, 14, 16], 2);
    const [back, real] = [rebound ?? 5, random.chance(0.25) ? 0 : (effect ?? 3)];
    const offset = random.int(1, 4);
    const other = start + offset;
    const all = start + sign * random.int(26, 40);
    const end = start + sign * (back + real);
    const otherEnd = other + sign * back;
    const say = (value: number) =>
      value === 0 ? `'no change'` : `'${value > 0 ? 'up' : 'down'} by ${Math.abs(value)}'`;
    return asksFigure({
      structure: { better, none: real === 0 },
      surface: { things, start, back, real, offset },
      stem: `Among the ${things} with the ${picked === 'worst' ? 'lowest sales' : picked}, half were drawn by lot and given ${measure}. What effect of it on ${what} do the averages point to, changes compared?`,
      tables: [
        dataTable(
          [`Average ${what}`, 'Before', 'After'],
          [
            [`given ${measure}`, start, end],
            ['drawn to go without', other, otherEnd],
            [`all ${things}`, all, all + random.int(-1, 1)],
          ],
        ),
      ],
      key: say(end - start - (otherEnd - other)),
      wrong: [
        ['before-after', say(end - start)],
        ['end-levels-only', say(end - otherEnd)],
        ['control-is-effect', say(otherEnd - other)],
        ['against-all', say(end - all)],
        ['changes-add-up', say(end - start + otherEnd - other)],
      ],
    });
  },
};
