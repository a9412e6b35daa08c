import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const surveys = [
  ['customers who would buy again', 'a shoe shop'],
  ['parcels that arrived on time', 'a courier'],
  ['readers who want a paper issue', 'a magazine'],
  ['guests who liked the breakfast', 'a hostel'],
  ['members who renew', 'a gym'],
  ['pages with a broken link', 'an archive'],
  ['calls solved at once', 'a help desk'],
  ['seedlings that survived', 'a nursery'],
  ['tenants who want a lift', 'a landlord'],
  ['jars that are underweight', 'a jam maker'],
  ['riders without a ticket', 'a tram line'],
  ['pupils who walk to school', 'a town'],
  ['orders with a gift note', 'a florist'],
  ['boats that need paint', 'a marina'],
] as const;

/** A confidence interval for a share. */
export const shareInterval: ProgramFamily = {
  id: 'statistics-share-interval',
  version: 3,
  test: 'statistics',
  objective: 'estimates',
  level: 'apply',
  title: 'A confidence interval for a share',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.4.1 (confidence intervals for proportions)',
  misconceptions: {
    'one-error': 'The 95 % interval reaches one standard error to each side.',
    'root-forgotten': 'The variance is taken for the standard error.',
    'plain-five-percent': 'The interval reaches 5 points to each side.',
    'share-without-complement': 'The spread of a share is the root of the share over the number.',
    'relative-margin': 'The margin is a share of the estimate.',
  },
  build: (random) => {
    const [what, place] = random.pick(surveys);
    // Whole counts only: the share shown is the share reckoned with.
    const [hits, size] = random.pick([
      [50, 100],
      [200, 400],
      [20, 100],
      [80, 400],
      [320, 1600],
      [320, 400],
      [80, 100],
      [90, 900],
      [10, 100],
      [360, 400],
      [810, 900],
      [144, 400],
      [256, 400],
      [324, 900],
    ]);
    const level = random.pick(['95 %', '68 %']);
    const share = hits / size;
    const error = `stats.shareError(${share}, ${size})`;
    const around = (half: string) => `percent(${share} - ${half}, 1) + ' to ' + percent(${share} + ${half}, 1)`;
    const wide = level === '95 %';
    return asksFigure({
      structure: { share, size, level },
      surface: { what, place },
      stem: `A random sample of ${place} gave the counts below. Take 2 standard errors for 95 % and 1 for 68 %. What is the ${level} confidence interval for the share of ${what}?`,
      tables: [
        dataTable(
          ['Sample', 'Count'],
          [
            ['in total', size],
            [what, hits],
          ],
        ),
      ],
      key: around(wide ? `2 * ${error}` : error),
      wrong: [
        ['one-error', around(wide ? error : `2 * ${error}`)],
        ['plain-five-percent', around('0.05')],
        ['share-without-complement', around(`${wide ? 2 : 1} * Math.sqrt(${share} / ${size})`)],
        ['relative-margin', around(`${share} * ${wide ? 2 : 1} / Math.sqrt(${size})`)],
        ['root-forgotten', around(`${wide ? 2 : 1} * ${share * (1 - share)} / ${size}`)],
      ],
    });
  },
};
