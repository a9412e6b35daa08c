import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawMeasure } from '../worlds';

/** Standard deviation for single cases, standard error for the mean. */
export const errorOrDeviation: ProgramFamily = {
  id: 'statistics-error-or-deviation',
  version: 1,
  test: 'statistics',
  objective: 'describing',
  level: 'analyse',
  title: 'Spread of single cases and uncertainty of a mean',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Altman & Bland (2005), “Standard deviations and standard errors”, BMJ 331:903',
  misconceptions: {
    'error-for-cases': 'The standard error tells where single cases lie, the standard deviation where the mean lies.',
    'one-deviation': 'About 95 % lie within one standard deviation or error.',
    'divided-by-size': 'The standard error is the deviation divided by the number of cases.',
    'one-side': 'The range starts at the mean.',
  },
  build: (random) => {
    const { what, one, many, unit } = drawMeasure(random);
    const size = random.pick([25, 64, 100, 144, 400]);
    const root = Math.sqrt(size);
    const error = random.int(1, 6) / 2;
    const deviation = error * root;
    const mean = Math.ceil(deviation / 10) * 30 + random.int(1, 9) * 5;
    const asked = random.pick(['cases', 'mean', 'new-case', 'new-mean']);
    const half = asked === 'cases' || asked === 'new-case' ? deviation : error;
    const other = half === deviation ? error : deviation;
    const range = (low: number, high: number) =>
      `fixed(${mean - low}, 1) + ' to ' + fixed(${mean + high}, 1) + ' ${unit}'`;
    const around = (width: number) => range(width, width);
    const what95 = {
      cases: `Between which values do about 95 % of the ${many} lie?`,
      mean: `Between which values does the true mean lie with about 95 % confidence?`,
      'new-case': `Between which values will the next ${one} lie with about 95 % chance?`,
      'new-mean': `Which range is the 95 % confidence interval for the mean of all ${many}, roughly?`,
    }[asked];
    return asksFigure({
      structure: { asked, size },
      surface: { what, mean, deviation },
      stem: `A random sample of ${many} was measured; the ${what} is roughly normal. Take 2 for 1.96. ${what95}`,
      tables: [
        dataTable(
          ['Sample', 'Value'],
          [
            [many, size],
            [`mean (${unit})`, mean],
            [`standard deviation (${unit})`, deviation],
          ],
        ),
      ],
      key: around(2 * half),
      wrong: [
        ['error-for-cases', around(2 * other)],
        ['one-deviation', around(half)],
        ['divided-by-size', around((2 * deviation) / size)],
        ['one-side', range(0, 2 * half)],
      ],
    });
  },
};
