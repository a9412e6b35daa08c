import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const series = [
  'Ice cream sold',
  'Heating oil',
  'Garden tools',
  'Hotel nights',
  'School bags',
  'Flower bulbs',
  'Ski passes',
  'Umbrellas',
] as const;

/** Simple forecasts for a series with a season. */
export const seasonalForecast: ProgramFamily = {
  id: 'statistics-seasonal-forecast',
  version: 1,
  test: 'statistics',
  objective: 'models',
  level: 'apply',
  title: 'Forecasts for a series with a season',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 3.2',
  misconceptions: {
    'last-value': 'The last value is the forecast, whatever the season.',
    'mean-of-all': 'The average of all quarters is the forecast.',
    'growth-of-quarter': 'Growth from quarter to quarter goes on.',
    'growth-forgotten': 'The level of the year before is kept.',
    'growth-in-units': 'Growth in per cent is added as an amount of the whole year.',
  },
  build: (random) => {
    const what = random.pick(series);
    const shape = random.shuffle([0.4, 0.8, 1.2, 1.6]);
    const level = random.int(3, 12) * 50;
    const growth = random.pick([10, 20, 25]);
    const first = shape.map((share) => Math.round(level * share));
    const second = first.map((value) => (value * (100 + growth)) / 100);
    const target = random.int(1, 3);
    const asked = random.pick(['seasonal-naive', 'with-growth', 'index']);
    const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
    const same = second[target - 1] ?? 0;
    const last = second[3] ?? 0;
    const mean = total(second) / 4;
    const next = (same * (100 + growth)) / 100;
    const shown = (value: number) => `fixed(${value}, 1)`;
    const yearly = mean * 4 * (1 + growth / 100);
    const tasks = {
      'seasonal-naive': [
        `What is the seasonal naive forecast for quarter ${target} of 2026?`,
        same,
        [
          ['last-value', last],
          ['mean-of-all', mean],
          ['growth-of-quarter', next],
          ['growth-forgotten', first[target - 1] ?? 0],
        ],
      ],
      'with-growth': [
        `What is the forecast for quarter ${target} of 2026 if season and yearly growth in per cent go on?`,
        next,
        [
          ['growth-forgotten', same],
          ['last-value', (last * (100 + growth)) / 100],
          ['mean-of-all', yearly / 4],
          ['growth-in-units', same + (total(second) - total(first)) / 4],
        ],
      ],
      index: [
        `The year 2026 is expected to bring ${shownTotal(yearly)} in total. How much of it falls on quarter ${target} if the season stays?`,
        next,
        [
          ['mean-of-all', yearly / 4],
          ['growth-forgotten', same],
          ['last-value', (last * (100 + growth)) / 100],
          ['growth-in-units', same + (total(second) - total(first)) / 4],
        ],
      ],
    } as const;
    const [question, key, wrong] = tasks[asked];
    const [[idea, value], ...others] = wrong;
    return asksFigure({
      structure: { asked, target, growth },
      surface: { what, level, shape: shape.join(' ') },
      stem: `The table shows a series with a steady season. ${question}`,
      tables: [
        dataTable(
          [what, 'Q1', 'Q2', 'Q3', 'Q4'],
          [
            ['2024', ...first.map((value) => Number(value.toFixed(1)))],
            ['2025', ...second.map((value) => Number(value.toFixed(1)))],
          ],
        ),
      ],
      key: shown(key),
      wrong: [[idea, shown(value)], ...others.map(([name, amount]) => [name, shown(amount)] as const)],
    });
  },
};

function shownTotal(value: number): string {
  return String(Number(value.toFixed(1)));
}
