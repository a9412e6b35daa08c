import type { PracticeModel } from '../program/practice';
import { asksFigure, asksStatement } from './question';
import { dataTable } from './tables';

const plain = { structure: {}, surface: {} };

/** The open questions of the statistics test. */
export const statisticsPractice: readonly PracticeModel[] = [
  {
    id: 'statistics-practice-salaries',
    objective: 'describing',
    rationale: 'In order, 2, 2, 3, 4 and 39: the middle one is 3. The mean, 10, is carried by a single value.',
    reasons: {
      'mean-is-typical': 'Four of five earn less than half of the mean.',
      'middle-as-listed': 'The median is the middle of the ordered values, not of the list.',
      'most-frequent': 'This is the most frequent value, the mode.',
    },
    variant: asksFigure({
      ...plain,
      stem: 'What is the median of these salaries?',
      tables: [
        dataTable(
          ['Person', 'Salary (thousand)'],
          [
            ['Ana', 3],
            ['Ben', 2],
            ['Caro', 39],
            ['Dev', 4],
            ['Esi', 2],
          ],
        ),
      ],
      key: 'fixed(simple.median([3, 2, 39, 4, 2]), 0)',
      wrong: [
        ['mean-is-typical', 'fixed(simple.mean([3, 2, 39, 4, 2]), 0)'],
        ['middle-as-listed', 'fixed([3, 2, 39, 4, 2][2], 0)'],
        ['most-frequent', 'fixed(simple.mode([3, 2, 39, 4, 2]), 0)'],
      ],
    }),
  },
  {
    id: 'statistics-practice-two-rises',
    objective: 'rates',
    rationale: 'A rise of 20 % and one of 50 % multiply: 1.2 × 1.5 = 1.8, that is 80 % more.',
    reasons: {
      'rises-add-up': 'The second rise starts from the raised value.',
      'rises-average': 'An average of the two says nothing about their joint effect.',
      'rises-multiply-alone': 'Rises multiply as factors of 1.2 and 1.5, not as shares of 0.2 and 0.5.',
    },
    variant: asksFigure({
      ...plain,
      stem: 'Orders rose by 20 % in the first year and by 50 % in the second. By how much did they rise over both years?',
      tables: [],
      key: 'percent(1.2 * 1.5 - 1, 0)',
      wrong: [
        ['rises-add-up', 'percent(0.2 + 0.5, 0)'],
        ['rises-average', 'percent((0.2 + 0.5) / 2, 0)'],
        ['rises-multiply-alone', 'percent(0.2 * 0.5, 0)'],
      ],
    }),
  },
  {
    id: 'statistics-practice-no-difference',
    objective: 'testing',
    rationale:
      'A p-value above the level leaves the question open: the data fit no difference, and they fit some difference as well.',
    reasons: {
      'equality-shown': 'A test that finds nothing shows no equality; the groups may have been too small.',
      'chance-of-equality': 'A p-value is worked out for equal versions; it is no chance that they are equal.',
      'b-is-worse': 'Nothing in the p-value points to B being worse.',
    },
    variant: asksStatement({
      ...plain,
      stem: 'A planned test at the 5 % level gave p = 0.30. What may be reported?',
      tables: [],
      key: "'The test leaves open whether A and B differ.'",
      wrong: [
        ['equality-shown', "'The test shows that A and B are equal.'"],
        ['chance-of-equality', "'A and B are equal with a chance of 30 %.'"],
        ['b-is-worse', "'B does worse than A in 30 % of cases.'"],
      ],
    }),
  },
  {
    id: 'statistics-practice-screening',
    objective: 'base-rates',
    rationale:
      'Of 1,000 parts, 10 are cracked and 9 of them are flagged; of the 990 sound ones, 99 are. So 9 of 108 flagged parts are cracked.',
    reasons: {
      'found-for-right': 'This is the share of cracked parts that are found.',
      'false-alarms-of-alarms': 'The 10 % are a share of the sound parts, not of the alarms.',
      'base-rate-only': 'An alarm raises the chance above the base rate.',
    },
    variant: asksFigure({
      ...plain,
      stem: 'A camera flags parts as cracked. What share of the flagged parts is cracked?',
      tables: [
        dataTable(
          ['Rate', 'Value'],
          [
            ['parts that are cracked', '1 %'],
            ['of these, flagged', '90 %'],
            ['of the sound ones, flagged', '10 %'],
          ],
        ),
      ],
      key: 'percent(stats.precisionOf(0.01, 0.9, 0.1), 1)',
      wrong: [
        ['found-for-right', 'percent(0.9, 1)'],
        ['false-alarms-of-alarms', 'percent(1 - 0.1 - 0.01, 1)'],
        ['base-rate-only', 'percent(0.01, 1)'],
      ],
    }),
  },
];
