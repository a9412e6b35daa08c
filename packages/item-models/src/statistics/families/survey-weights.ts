import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const worlds = [
  ['Age', ['under 35', '35 and over'], 'would pay for delivery'],
  ['Region', ['coast', 'inland'], 'support the new line'],
  ['Customer', ['weekly', 'monthly'], 'are content'],
  ['Plan', ['free', 'paid'], 'use the export'],
  ['Shift', ['day', 'night'], 'want later meals'],
  ['Size of firm', ['small', 'large'], 'hire freelancers'],
] as const;

/** A survey whose answers do not mirror the population. */
export const surveyWeights: ProgramFamily = {
  id: 'statistics-survey-weights',
  version: 1,
  test: 'statistics',
  objective: 'comparing',
  level: 'apply',
  title: 'Weighting a survey to its population',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'Lohr, Sampling: Design and Analysis, 3rd ed., ch. 4 and 8 (poststratification, nonresponse)',
  misconceptions: {
    'answers-as-they-come': 'The share among those who answered is the share in the population.',
    'groups-alike': 'Each group counts the same.',
    'weights-turned': 'Groups with few answers weigh less still.',
    'population-yes-of-answers': 'The number of yes answers is related to the population.',
    'larger-group-only': 'The larger group of the population decides.',
  },
  build: (random) => {
    const [by, groups, what] = random.pick(worlds);
    const [share, answers] = random.pick([
      [70, 30],
      [60, 20],
      [80, 40],
      [25, 75],
      [40, 80],
      [30, 60],
    ]);
    const [yes, other] = random.sample([20, 30, 40, 50, 60, 70, 80], 2);
    const [one, two] = [yes ?? 20, other ?? 40];
    const sample = random.pick([200, 400, 500, 1000]);
    const population = random.int(2, 9) * 10_000;
    const asked = random.pick(['share', 'people']);
    const by100 = (weight: number) => (one * weight + two * (100 - weight)) / 10_000;
    const shown = (value: number) => (asked === 'share' ? `percent(${value}, 1)` : `fixed(${value * population}, 0)`);
    const [n1, n2] = [(sample * answers) / 100, (sample * (100 - answers)) / 100];
    return asksFigure({
      structure: { asked, share, answers },
      surface: { by, one, two, sample, population },
      stem: `Within each group those who answered are like the rest of their group. ${asked === 'share' ? 'What share' : 'How many'} of the whole population, weighted, ${what}?`,
      tables: [
        dataTable(
          [by, 'Population', 'Answers', `of these, ${what}`],
          [
            [groups[0], (population * share) / 100, n1, (n1 * one) / 100],
            [groups[1], (population * (100 - share)) / 100, n2, (n2 * two) / 100],
          ],
        ),
      ],
      key: shown(by100(share)),
      wrong: [
        ['answers-as-they-come', shown(by100(answers))],
        ['groups-alike', shown(by100(50))],
        ['weights-turned', shown(by100(100 - share))],
        ['larger-group-only', shown((share > 50 ? one : two) / 100)],
        ['population-yes-of-answers', shown(by100(share) / 2)],
      ],
    });
  },
};
