import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** What a p-value says and does not say. */
export const pValueReading: ProgramFamily = {
  id: 'statistics-p-value-reading',
  version: 2,
  test: 'statistics',
  objective: 'testing',
  level: 'analyse',
  title: 'Explaining a p-value to a client',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Wasserstein & Lazar (2016), “The ASA Statement on p-Values”, The American Statistician 70(2)',
  misconceptions: {
    'chance-of-no-effect': 'The p-value is the chance that there is no effect.',
    'chance-of-effect': 'One less the p-value is the chance that the effect is real.',
    'size-of-effect': 'The p-value tells how large the effect is.',
    'chance-of-repeat': 'One less the p-value is the chance of the same result next time.',
    'share-of-people': 'The p-value is a share of people.',
  },
  build: (random) => {
    const { place, change, people } = drawTrial(random);
    const p = random.int(6, 240) / 1000;
    const asked = random.pick(['p', 'p', 'threshold']);
    const share = `percent(${p}, 1)`;
    const rest = `percent(1 - ${p}, 1)`;
    const text = (before: string, figure: string, after: string) => `'${before}' + ${figure} + '${after}'`;
    const level = random.pick([1, 5, 10]);
    const fixedLevel = `'${level} %'`;
    const other = `'${100 - level} %'`;
    // Which wrong statements are longer than the right one is drawn first, so that its length says nothing.
    const isLong = () => random.chance(1 / 3);
    const reading =
      asked === 'p'
        ? {
            key: text('Equal versions would show such a gap, or a larger one, in ', share, ' of tests.'),
            wrong: [
              [
                'chance-of-no-effect',
                isLong()
                  ? text('Given this result, there is a chance of ', share, ' that the two versions are in fact equal.')
                  : text('Given this result, the versions are equal with a chance of ', share, '.'),
              ],
              [
                'chance-of-effect',
                isLong()
                  ? text('Given this result, there is a chance of ', rest, ' that the rise from A to B is real.')
                  : text('Given this result, the rise is real with a chance of ', rest, '.'),
              ],
              [
                'chance-of-repeat',
                isLong()
                  ? text('If the same test is run once more, it will show the same winner in ', rest, ' of cases.')
                  : text('If the test is repeated, it shows the same winner in ', rest, ' of cases.'),
              ],
              [
                'share-of-people',
                isLong()
                  ? text(
                      'Of the people who saw B instead of A, about ',
                      share,
                      ' acted otherwise because of the change.',
                    )
                  : text('Of the people who saw B, the change moved about ', share, '.'),
              ],
            ] as const,
          }
        : {
            key: text('Among tests of equal versions, about ', fixedLevel, ' will report a difference.'),
            wrong: [
              [
                'chance-of-no-effect',
                isLong()
                  ? text('Among tests that report a difference, about ', fixedLevel, ' report one that is not there.')
                  : text('Among tests that report a difference, about ', fixedLevel, ' are mistaken.'),
              ],
              [
                'chance-of-effect',
                isLong()
                  ? text('Among tests that report a difference, about ', other, ' have found a real one.')
                  : text('Among tests that report a difference, about ', other, ' are right.'),
              ],
              [
                'chance-of-repeat',
                isLong()
                  ? text('Among tests of versions that do differ, about ', other, ' will report the difference.')
                  : text('Among tests of better versions, about ', other, ' will find the rise.'),
              ],
              [
                'size-of-effect',
                isLong()
                  ? text('Among tests with a difference, those with a rise of ', fixedLevel, ' or more are reported.')
                  : text('Among tests of any versions, those with a rise of ', fixedLevel, ' or more are reported.'),
              ],
            ] as const,
          };
    return asksStatement({
      structure: { asked, level },
      surface: { place, change, p },
      stem:
        asked === 'p'
          ? `For ${place}, a planned two-sided test of ${change} gave the p-value below. What does it say?`
          : `A firm that runs many tests for ${place} reports a difference whenever p is below ${level} %. What does this level fix?`,
      tables: [
        dataTable(
          asked === 'p' ? ['Figure', 'Value'] : ['Setting', 'Value'],
          asked === 'p'
            ? [
                ['Groups', `${people} drawn at random`],
                ['p-value, two-sided', p],
              ]
            : [
                ['Level', `${level} %`],
                ['Size of the groups', 'fixed before the start'],
              ],
        ),
      ],
      key: reading.key,
      wrong: reading.wrong,
    });
  },
};
