import { crossedIdeas } from '../../program/crossed-ideas';
import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

type Idea = 'verdict-turned' | 'errors-added' | 'errors-averaged' | 'larger-error-only';

/** What a person with a wrong idea takes the standard error of the difference for. */
const errors: Readonly<Partial<Record<Idea, (small: number, large: number) => number>>> = {
  'errors-added': (small, large) => small + large,
  'errors-averaged': (small, large) => (small + large) / 2,
  'larger-error-only': (_, large) => large,
};

/** The z statistic of two shares and the decision that follows. */
export const shareTest: ProgramFamily = {
  id: 'statistics-share-test',
  version: 2,
  test: 'statistics',
  objective: 'testing',
  level: 'apply',
  title: 'Testing the difference of two shares',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3 (two proportions)',
  misconceptions: {
    'verdict-turned': 'A z within the limit shows a difference, and one beyond it shows none.',
    'errors-added': 'Standard errors of the two shares are added.',
    'errors-averaged': 'The standard error of the difference is the mean of the two.',
    'larger-error-only': 'The larger standard error is that of the difference.',
  },
  build: (random) => {
    const { place, success } = drawTrial(random);
    const [small, large] = random.pick([
      [0.3, 0.4],
      [0.6, 0.8],
      [0.5, 1.2],
      [0.9, 1.2],
      [0.8, 1.5],
      [1.2, 1.6],
    ]);
    const rate = random.int(40, 90) / 10;
    const real = Math.hypot(small, large);
    const z = random.pick([1.2, 1.5, 1.7, 2.3, 2.6, 3.1]);
    const down = random.chance(0.4);
    const gap = Math.round(z * real * 100) / 100;
    const other = Number((rate + (down ? -gap : gap)).toFixed(2));
    const flip = random.chance(0.5);
    const [errorA, errorB] = flip ? [large, small] : [small, large];
    const sign = down ? -1 : 1;
    const say = (held: readonly Idea[]) => {
      const error = held.reduce((found, idea) => errors[idea]?.(small, large) ?? found, real);
      const value = `${sign * gap} / ${error}`;
      const isShown = held.includes('verdict-turned') ? z < 1.96 : `Math.abs(${value}) > 1.96`;
      return `'z = ' + fixed(${value}, 2) + (${isShown} ? ', a difference is shown' : ', no difference is shown')`;
    };
    const [one, another] = random.shuffle(['errors-added', 'larger-error-only', 'errors-averaged'] as const);
    const [central, ...others] = crossedIdeas<Idea>(random, [one, 'verdict-turned', another]);
    const wrong = (held: readonly [Idea, ...Idea[]]) => [held[0], say(held)] as const;
    if (!central) throw new Error('a question about a test needs a wrong idea');
    return asksFigure({
      structure: { shown: z > 1.96, down, flip },
      surface: { place, success, rate, gap, small, large },
      stem: `In a test of ${place}, groups were drawn at random and the size was fixed before. What comes of the two-sided test at the 5 % level (limit 1.96)?`,
      tables: [
        dataTable(
          ['Version', `${success} (%)`, 'Standard error (points)'],
          [
            ['A', rate, errorA],
            ['B', other, errorB],
          ],
        ),
      ],
      key: say([]),
      wrong: [wrong(central), ...others.map(wrong)],
    });
  },
};
