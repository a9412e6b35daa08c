import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const pairs = [
  ['Server A', 'Server B', 'Response time (ms)'],
  ['Day shift', 'Night shift', 'Waiting time (min)'],
  ['Depot North', 'Depot South', 'Delivery time (h)'],
  ['Agent Ana', 'Agent Ben', 'Call length (min)'],
  ['Branch 1', 'Branch 2', 'Queue (people)'],
] as const;

/** Medians and upper percentiles of two groups put together. */
export const pooledPercentile: ProgramFamily = {
  id: 'statistics-pooled-percentile',
  version: 1,
  test: 'statistics',
  objective: 'describing',
  level: 'apply',
  title: 'Medians and percentiles of groups put together',
  predictedDifficulty: 0.66,
  status: 'pilot',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.6.2 (percentiles)',
  misconceptions: {
    'percentiles-average': 'The figure of the whole is the average of the figures of the groups.',
    'larger-group-only': 'The figure of the larger group is that of the whole.',
    'mean-for-percentile': 'A median or percentile is a kind of mean.',
    'higher-figure': 'The higher of the two figures is that of the whole.',
    'lower-figure': 'The lower of the two figures is that of the whole.',
  },
  build: (random) => {
    const [first, second, what] = random.pick(pairs);
    const [few, many] = [3, 8];
    const base = random.int(1, 4) * 10;
    const fast = random.sample(
      Array.from({ length: 16 }, (_, at) => base + at),
      many,
    );
    const slow = random.sample(
      Array.from({ length: 20 }, (_, at) => base + 12 + 3 * at),
      few,
    );
    const flip = random.chance(0.5);
    const [a, b] = flip ? [slow, fast] : [fast, slow];
    const asked = random.pick(['median', 'third-largest', 'share']);
    const all = [...a, ...b];
    const limit = base + 12;
    const text = (list: readonly number[]) => JSON.stringify(list);
    const one = (list: readonly number[]) =>
      ({
        median: `simple.median(${text(list)})`,
        'third-largest': `simple.quantile(${text(list)}, 0.75)`,
        share: `100 * ${text(list)}.filter((value) => value > ${limit}).length / ${list.length}`,
      })[asked];
    const shown = (expression: string) => `fixed(${expression}, 1)`;
    const stem = {
      median: 'What is the median of all values together?',
      'third-largest':
        'Three quarters of all values together lie at or below one of them. Which is the smallest such value?',
      share: `What percentage of all values together is above ${limit}?`,
    }[asked];
    return asksFigure({
      structure: { asked, flip },
      surface: { what, fast: fast.join(' '), slow: slow.join(' ') },
      stem,
      tables: [
        dataTable(
          ['Group', what],
          [
            [first, a.join(', ')],
            [second, b.join(', ')],
          ],
        ),
      ],
      key: shown(one(all)),
      wrong: [
        ['percentiles-average', shown(`(${one(a)} + ${one(b)}) / 2`)],
        ['higher-figure', shown(`Math.max(${one(a)}, ${one(b)})`)],
        ['larger-group-only', shown(one(fast))],
        ['mean-for-percentile', shown(`simple.mean(${text(all)})`)],
        ['lower-figure', shown(`Math.min(${one(a)}, ${one(b)})`)],
      ],
    });
  },
};
