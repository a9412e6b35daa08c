import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** What a confidence interval for a difference lets one report. */
export const intervalReading: ProgramFamily = {
  id: 'statistics-interval-reading',
  version: 4,
  test: 'statistics',
  objective: 'estimates',
  level: 'analyse',
  title: 'Reporting an interval for a difference',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'Greenland et al. (2016), “Statistical tests, P values, confidence intervals, and power: a guide to misinterpretations”, Eur. J. Epidemiol. 31',
  misconceptions: {
    'no-evidence-is-no-effect': 'An interval that holds zero proves that there is no effect.',
    'middle-is-truth': 'The point in the middle is the effect.',
    'upper-end-promised': 'The far end of the interval may be promised.',
    'interval-of-people': 'The interval tells how many people react.',
    'shown-whatever': 'A difference in the sample shows a difference in general.',
  },
  build: (random) => {
    const { place, change, success } = drawTrial(random);
    const low = random.pick([-24, -18, -12, -9, -4, 3, 4, 6, 8, 11]) / 10;
    const high = Number((Math.abs(low) + random.int(4, 36) / 10).toFixed(1));
    const middle = (low + high) / 2;
    const [from, to, centre] = [low.toFixed(1), high.toFixed(1), Math.abs(middle).toFixed(2)];
    const need = random.pick(['none', 'worth']);
    const worth = (low > 0 ? low + (high - low) * random.pick([0.4, 0.6]) : high * 0.7).toFixed(1);
    const shown = low > 0;
    const pays = need === 'worth';
    const range = `between ${from} and ${to} points`;
    const key = shown
      ? pays
        ? `'A rise is supported; whether it reaches ${worth} points stays open.'`
        : `'A rise is supported; effects ${range} fit the data.'`
      : `'Neither rise nor fall is settled; effects ${range} fit the data.'`;
    // Which wrong reports are longer than the right one is drawn, so that its length says nothing.
    const worded = (long: string, short: string) => (random.chance(1 / 2) ? `'${long}'` : `'${short}'`);
    const gain = `'A rise is supported; effects ${range} fit the data.'`;
    return asksStatement({
      structure: { shown, pays, wide: high - low > 2 },
      surface: { place, change, low, high },
      stem: `In a planned test, ${place} tries ${change}. ${pays && shown ? `The change pays from a rise of ${worth} points on. ` : ''}What may be reported about ${success}?`,
      tables: [
        dataTable(
          ['Difference B less A', 'Value'],
          [
            ['Estimate (points)', middle.toFixed(2)],
            ['95 % confidence interval (points)', `${from} to ${to}`],
          ],
        ),
      ],
      key,
      wrong: shown
        ? [
            pays
              ? [
                  'shown-whatever',
                  worded(
                    `A rise is supported, and a rise of at least ${worth} points may be expected.`,
                    `A rise is supported, and it reaches ${worth} points at least.`,
                  ),
                ]
              : [
                  'middle-is-truth',
                  worded(
                    `A rise of ${centre} points is supported; effects below ${centre} points do not fit the data.`,
                    `The rise is ${centre} points; smaller effects are ruled out.`,
                  ),
                ],
            [
              'upper-end-promised',
              worded(
                `A rise is supported, and ${to} points may be promised as what it comes to.`,
                `A rise of ${to} points is supported and may be promised.`,
              ),
            ],
            ['no-evidence-is-no-effect', `'Neither rise nor fall is settled; effects ${range} fit the data.'`],
            [
              'interval-of-people',
              worded(
                `A rise is supported; it lies ${range} for 95 % of the people in the test.`,
                `A rise of ${from} to ${to} points is seen by 95 % of the people.`,
              ),
            ],
          ]
        : [
            [
              'no-evidence-is-no-effect',
              worded(
                `The change has no effect on this figure, as zero is a value that lies ${range}.`,
                `The change has no effect, as zero lies ${range}.`,
              ),
            ],
            [
              'middle-is-truth',
              middle >= 0
                ? `'A rise of ${centre} points is supported by the test.'`
                : `'A fall of ${centre} points is supported by the test.'`,
            ],
            ['upper-end-promised', `'A rise of ${to} points is supported and may be promised.'`],
            [
              'interval-of-people',
              worded(
                `Neither rise nor fall is settled; for 95 % of the people the effect lies ${range}.`,
                `The effect lies ${range} for 95 % of the people.`,
              ),
            ],
            ['shown-whatever', gain],
          ],
    });
  },
};
