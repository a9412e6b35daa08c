import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** The z statistic of two shares and the decision that follows. */
export const shareTest: ProgramFamily = {
  id: 'statistics-share-test',
  version: 1,
  test: 'statistics',
  objective: 'testing',
  level: 'apply',
  title: 'Testing the difference of two shares',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3 (two proportions)',
  misconceptions: {
    'limit-of-one-side': 'Every z beyond 1 in size is a difference at the 5 % level.',
    'errors-added': 'Standard errors of the two shares are added.',
    'errors-averaged': 'The standard error of the difference is the mean of the two.',
    'gap-is-evidence': 'A difference is shown when the shares differ.',
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
    const say = (error: number, limit = 1.96) => {
      const value = `${sign * gap} / ${error}`;
      return `'z = ' + fixed(${value}, 2) + (Math.abs(${value}) > ${limit} ? ', a difference is shown' : ', no difference is shown')`;
    };
    const turned = `'z = ' + fixed(${sign * gap} / ${real}, 2) + (${z > 1.96} ? ', no difference is shown' : ', a difference is shown')`;
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
      key: say(real),
      wrong: [
        ['errors-added', say(small + large)],
        [z > 1.96 ? 'limit-of-one-side' : 'gap-is-evidence', turned],
        ['larger-error-only', say(large)],
        ['errors-averaged', say((small + large) / 2)],
      ],
    });
  },
};
