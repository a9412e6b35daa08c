import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const worlds = [
  ['Members', 'Others', 'spending', ['young', 'old']],
  ['With app', 'Without app', 'orders a year', ['town', 'country']],
  ['Trained', 'Untrained', 'units an hour', ['new', 'senior']],
  ['Newsletter', 'No newsletter', 'visits a month', ['student', 'worker']],
  ['Helmet', 'No helmet', 'km a week', ['hobby', 'courier']],
  ['Loyalty card', 'No card', 'basket value', ['weekday', 'weekend']],
] as const;

/** A difference of groups that differ in another respect as well. */
export const mixAdjusted: ProgramFamily = {
  id: 'statistics-mix-adjusted',
  version: 1,
  test: 'statistics',
  objective: 'comparing',
  level: 'analyse',
  title: 'A difference with the mix held equal',
  predictedDifficulty: 0.54,
  status: 'active',
  source: 'Rothman, Greenland & Lash, Modern Epidemiology, 3rd ed., ch. 4 and 15 (confounding, standardisation)',
  misconceptions: {
    'raw-difference': 'The difference of the averages is owed to what sets the groups apart.',
    'largest-cell': 'The kind with most people shows the difference.',
    'plain-mean-of-kinds': 'The differences of the kinds count alike, however many people they stand for.',
    'mix-is-effect': 'What the mix accounts for is the difference wanted.',
    'kind-difference': 'The difference between the kinds is meant.',
  },
  build: (random) => {
    const [first, second, what, kinds] = random.pick(worlds);
    const [low, high] = [random.int(2, 5) * 10, random.int(7, 10) * 10];
    const [gapLow, gapHigh] = random.sample([0, 2, 4, 6, 10, 12], 2);
    const [one, two] = [gapLow ?? 2, gapHigh ?? 6];
    const standard = random.pick([30, 40, 60, 70]);
    const [shareFirst, shareSecond] = random.pick([
      [80, 20],
      [75, 25],
      [90, 40],
      [20, 80],
      [30, 70],
    ]);
    const size = 200;
    const count = (share: number) => [((100 - share) / 100) * size, (share / 100) * size] as const;
    const [a1, a2] = count(shareFirst);
    const [b1, b2] = count(shareSecond);
    const raw = (a1 * (low + one) + a2 * (high + two) - b1 * low - b2 * high) / size;
    const adjusted = (one * (100 - standard) + two * standard) / 100;
    const largest = a2 + b2 > a1 + b1 ? two : one;
    const shown = (value: number) => `fixed(${value}, 1)`;
    return asksFigure({
      structure: { up: raw > adjusted, standard, shareFirst },
      surface: { first, low, high, one, two },
      stem: `The table gives the average ${what} in two groups. By how much does '${first}' differ from '${second}' if both have the mix of the whole market, ${100 - standard} % '${kinds[0]}' and ${standard} % '${kinds[1]}'?`,
      tables: [
        dataTable(
          ['Group', 'Kind', 'People', `Average ${what}`],
          [
            [first, kinds[0], a1, low + one],
            [first, kinds[1], a2, high + two],
            [second, kinds[0], b1, low],
            [second, kinds[1], b2, high],
          ],
        ),
      ],
      key: shown(adjusted),
      wrong: [
        ['raw-difference', shown(raw)],
        ['plain-mean-of-kinds', shown((one + two) / 2)],
        ['mix-is-effect', shown(raw - adjusted)],
        ['largest-cell', shown(largest)],
        ['kind-difference', shown(high - low)],
      ],
    });
  },
};
