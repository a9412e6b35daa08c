import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const surveys = [
  'A poll of commuters',
  'A survey of tenants',
  'A check of invoices',
  'A taste test',
  'A survey of nurses',
  'An audit of stock cards',
  'A poll of students',
  'A count of birds',
] as const;

/** How the margin of error shrinks with the size of a sample. */
export const marginAndSize: ProgramFamily = {
  id: 'statistics-margin-and-size',
  version: 2,
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
    const size = random.pick([100, 150, 200, 250, 400, 500]);
    const factor = random.pick([2, 3, 4, 5]);
    const margin = random.pick([6, 8, 10, 12]);
    const population = random.pick([20_000, 60_000, 500_000]);
    const asked = random.pick(['size', 'added', 'margin', 'population']);
    const number = (value: number) => `fixed(${value}, 0)`;
    const points = (value: number) => `'±' + fixed(${value}, 1) + ' points'`;
    const part = { 2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth' }[factor];
    const squared = factor * factor;
    const tasks = {
      size: {
        question: `Its margin of error is to shrink to ${part} of the present one. How many answers are needed in total?`,
        key: number(size * squared),
        below: [
          ['inverse-proportion', number(size * factor)],
          ['added-not-total', number(size * (squared - 1))],
          ['root-of-factor', number(size * Math.sqrt(factor))],
        ],
        above: [
          ['added-not-total', number(size * (squared + 1))],
          ['square-the-wrong-way', number(size * squared * factor)],
          ['square-the-wrong-way', number(size * squared * squared)],
        ],
      },
      added: {
        question: `Its margin of error is to shrink to ${part} of the present one. How many more answers are needed?`,
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
        question: `It is repeated with ${size * squared} answers. What is the margin of error then?`,
        key: points(margin / factor),
        below: [
          ['inverse-proportion', points(margin / squared)],
          ['square-the-wrong-way', points(margin / (factor + 1))],
          ['square-the-wrong-way', points(margin / squared / factor)],
        ],
        above: [
          ['root-of-factor', points(margin / Math.sqrt(factor))],
          ['population-scales', points(margin)],
          ['root-of-factor', points(margin - margin / squared)],
        ],
      },
      population: {
        question: `It is repeated with as many answers in a population ${factor} times as large. What is the margin of error then, roughly?`,
        key: points(margin),
        below: [
          ['inverse-proportion', points(margin / factor)],
          ['root-of-factor', points(margin / Math.sqrt(factor))],
          ['square-the-wrong-way', points(margin / squared)],
        ],
        above: [
          ['population-scales', points(margin * factor)],
          ['root-of-factor', points(margin * Math.sqrt(factor))],
          ['square-the-wrong-way', points(margin * squared)],
        ],
      },
    } as const;
    const { question, key, below, above } = tasks[asked];
    // How many wrong numbers are larger is drawn, so that the right one is not always in the middle.
    const larger = random.pick([1, 2, 3]);
    const central = asked === 'population' ? above[0] : below[0];
    const wrong = [...above.slice(0, larger), ...below.slice(0, 4 - larger)].filter((each) => each !== central);
    return asksFigure({
      structure: { asked, factor },
      surface: { survey, size, margin, population },
      stem: `${survey} drew a simple random sample, shares near one half. ${question}`,
      tables: [
        dataTable(
          ['Figure', 'Value'],
          [
            ['Answers', size],
            ['Margin of error (95 %)', `±${margin} points`],
            ['Population', population],
          ],
        ),
      ],
      key,
      wrong: [central, ...wrong],
    });
  },
};
