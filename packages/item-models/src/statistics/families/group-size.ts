import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** Size of the groups by the rule of sixteen. */
export const groupSize: ProgramFamily = {
  id: 'statistics-group-size',
  version: 1,
  test: 'statistics',
  objective: 'planning',
  level: 'apply',
  title: 'How many people a test needs',
  predictedDifficulty: 0.64,
  status: 'active',
  source:
    'Lehr (1992), “Sixteen s-squared over d-squared”, Statistics in Medicine 11; Kohavi, Tang & Xu (2020), ch. 15',
  misconceptions: {
    'relative-for-absolute': 'A relative lift is put into the rule as a difference of shares.',
    'group-or-total': 'The size of one group is that of the whole test, or the reverse.',
    'not-squared': 'The size grows with one over the difference.',
    'complement-forgotten': 'The spread of a share is the share itself.',
    'eight-for-sixteen': 'A comparison of two groups needs half of what the rule says.',
  },
  build: (random) => {
    const { place, people, success } = drawTrial(random);
    const [share, lift] = random.pick([
      [0.05, 0.2],
      [0.1, 0.1],
      [0.1, 0.2],
      [0.2, 0.1],
      [0.2, 0.05],
      [0.04, 0.25],
      [0.08, 0.25],
      [0.5, 0.04],
      [0.4, 0.05],
      [0.1, 0.3],
      [0.02, 0.5],
      [0.25, 0.08],
    ]);
    const given = random.pick(['relative', 'points']);
    const asked = random.pick(['group', 'total']);
    const gap = share * lift;
    const times = asked === 'total' ? 2 : 1;
    const size = (spread: number, difference: number, factor = 16) =>
      `fixed(${times} * ${factor} * ${spread} / ${difference} ** 2, 0)`;
    const spread = share * (1 - share);
    const points = Number((gap * 100).toFixed(2));
    return asksFigure({
      structure: { given, asked, share, lift },
      surface: { place, success },
      stem: `A test for ${place} is planned by the rule n = 16 · p · (1 − p) / d² for each of two groups, p and d as shares of 1. How many ${people} are needed ${asked === 'group' ? 'in each group' : 'in the whole test'}?`,
      tables: [
        dataTable(
          ['Figure', 'Value'],
          [
            [`Present rate of ${success} (p)`, `${share * 100} %`],
            [
              'Change to be found',
              given === 'relative' ? `${lift * 100} % of the present rate` : `${points} percentage points`,
            ],
          ],
        ),
      ],
      key: size(spread, gap),
      wrong: [
        given === 'relative'
          ? ['relative-for-absolute', size(spread, lift)]
          : ['group-or-total', `fixed(${asked === 'group' ? 2 : 1} * 16 * ${spread} / ${gap} ** 2, 0)`],
        ['group-or-total', `fixed(${asked === 'group' ? 2 : 1} * 16 * ${spread} / ${gap} ** 2, 0)`],
        ['complement-forgotten', size(share, gap)],
        ['not-squared', `fixed(${times} * 16 * ${spread} / ${gap}, 0)`],
        ['eight-for-sixteen', size(spread, gap, asked === 'group' ? 8 : 4)],
      ],
    });
  },
};
