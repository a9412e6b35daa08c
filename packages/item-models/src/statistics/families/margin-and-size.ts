import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const surveys = [
  'A poll of commuters',
  'A survey of tenants',
  'A check of invoices',
  'A poll of voters',
  'A survey of nurses',
  'An audit of claims',
  'A poll of students',
  'A check of parcels',
] as const;

/** How the margin of error shrinks with the size of a sample. */
export const marginAndSize: ProgramFamily = {
  id: 'statistics-margin-and-size',
  version: 3,
  test: 'statistics',
  objective: 'estimates',
  level: 'apply',
  title: 'Margin of error and size of the sample',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'OpenIntro Statistics, 4th ed., 5.1–5.2 and 6.1.4 (choosing a sample size)',
  misconceptions: {
    'inverse-proportion': 'Half the margin needs twice the sample.',
    'population-scales': 'The sample has to grow with the population.',
    'added-not-total': 'The answers needed in addition are the size of the sample.',
    'square-the-wrong-way': 'The margin falls with the square of the size.',
    'root-of-factor': 'The sample grows with the root of the factor.',
  },
  build: (random) => {
    const survey = random.pick(surveys);
    const size = random.pick([100, 150, 200, 250, 300, 400, 500, 600]);
    const factor = random.pick([2, 3, 4]);
    // Equal numbers of the two would let different wrong ideas meet in one answer.
    const growth = random.pick(({ 2: [3, 5], 3: [2, 5], 4: [2, 3, 5] } as const)[factor]);
    const grown = { 2: 'twice', 3: 'three times', 5: 'five times' }[growth];
    const population = random.pick([800_000, 1_200_000, 2_000_000]);
    const asked = random.pick(['size', 'added', 'margin', 'size-elsewhere', 'margin-elsewhere']);
    const margin = marginOf(size);
    const part = { 2: 'half', 3: 'a third of', 4: 'a quarter of' }[factor];
    const squared = factor * factor;
    const fewer = [
      ['inverse-proportion', number(size * factor)],
      ['added-not-total', number(size * (squared - 1))],
      ['root-of-factor', number(size * Math.sqrt(factor))],
    ] as const;
    const narrower = [
      ['inverse-proportion', points(margin / squared)],
      ['square-the-wrong-way', points(margin / (factor + 1))],
      ['square-the-wrong-way', points(margin / squared / factor)],
    ] as const;
    const tasks = {
      size: {
        question: `Its margin of error is to shrink to ${part} the present one. How large must the sample be in total?`,
        key: number(size * squared),
        below: fewer,
        above: [
          ['added-not-total', number(size * (squared + 1))],
          ['square-the-wrong-way', number(size * squared * factor)],
          ['square-the-wrong-way', number(size * squared * squared)],
        ],
      },
      added: {
        question: `Its margin of error is to shrink to ${part} the present one. By how many must the sample grow?`,
        key: number(size * (squared - 1)),
        below: [
          ['inverse-proportion', number(size * (factor - 1))],
          ['inverse-proportion', number(size * factor)],
          ['root-of-factor', number(size * Math.sqrt(factor))],
        ],
        above: [
          ['added-not-total', number(size * squared)],
          ['added-not-total', number(size * (squared + 1))],
          ['square-the-wrong-way', number(size * (squared * factor - 1))],
        ],
      },
      margin: {
        question: `It is repeated with a sample of ${size * squared}. About how large is the margin of error then?`,
        key: points(margin / factor),
        below: narrower,
        above: [
          ['root-of-factor', points(margin / Math.sqrt(factor))],
          ['population-scales', points(margin)],
          ['root-of-factor', points(margin - margin / squared)],
        ],
      },
      'size-elsewhere': {
        question: `Elsewhere, in a population ${grown} as large, ${part} that margin of error is wanted. How large must the sample be there?`,
        key: number(size * squared),
        below: fewer,
        above: [
          ['population-scales', number(size * squared * growth)],
          ['square-the-wrong-way', number(size * squared * factor)],
          ['square-the-wrong-way', number(size * squared * squared)],
        ],
      },
      'margin-elsewhere': {
        question: `It is repeated in a population ${grown} as large, with a sample of ${size * squared}. About how large is the margin of error there?`,
        key: points(margin / factor),
        below: narrower,
        above: [
          ['population-scales', points((margin / factor) * Math.sqrt(growth))],
          ['root-of-factor', points(margin / Math.sqrt(factor))],
          ['square-the-wrong-way', points(margin)],
        ],
      },
    } as const;
    const { question, key, below, above } = tasks[asked];
    // How many wrong numbers are larger is drawn, so that the right one is not always in the middle.
    const larger = random.pick([1, 1, 2, 3, 3]);
    const central = asked.endsWith('elsewhere') ? above[0] : below[0];
    const wrong = [...above.slice(0, larger), ...below.slice(0, 4 - larger)].filter((each) => each !== central);
    return asksFigure({
      structure: { asked, factor },
      surface: { survey, size, growth, population },
      stem: `${survey} drew a simple random sample, with shares near one half. ${question}`,
      tables: [
        dataTable(
          ['Figure', 'Value'],
          [
            ['Sample', size],
            ['Margin of error (95 %)', `±${margin.toFixed(1)} points`],
            ['Population', population],
          ],
        ),
      ],
      key,
      wrong: [central, ...wrong],
    });
  },
};

/** Expressions of the statistics engine that print a whole number and a margin. */
const number = (value: number) => `fixed(${value}, 0)`;
const points = (value: number) => `'±' + fixed(${value}, 1) + ' points'`;

/** In percentage points, with 95 % confidence, for a share of one half. */
function marginOf(size: number): number {
  return (1.96 * 50) / Math.sqrt(size);
}
