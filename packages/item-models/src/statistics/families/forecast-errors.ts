import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const series = [
  'Loaves sold',
  'Parcels',
  'Calls',
  'Guests',
  'Litres of milk',
  'Bikes hired',
  'Tickets sold',
  'Patients',
] as const;
const periods = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Measures of the error of a forecast. */
export const forecastErrors: ProgramFamily = {
  id: 'statistics-forecast-errors',
  version: 1,
  test: 'statistics',
  objective: 'models',
  level: 'apply',
  title: 'Error and bias of a forecast',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.8',
  misconceptions: {
    'signs-cancel': 'Errors above and below cancel in a mean absolute error, or count as sizes in a bias.',
    'worst-error': 'The largest error is the error of the forecast.',
    'base-is-forecast': 'Percentage errors are related to the forecast.',
    'total-of-totals': 'The error of the totals is the mean of the errors.',
    'sum-for-mean': 'The errors are added, not averaged.',
  },
  build: (random) => {
    const what = random.pick(series);
    const actual = random.sample([40, 50, 80, 100, 120, 150, 160, 200], 4);
    const errors = random.sample([-20, -15, -10, -8, -5, 5, 8, 10, 16, 25], 4);
    const asked = random.pick(['mae', 'bias', 'mape']);
    const forecast = actual.map((value, at) => value - (errors[at] ?? 0));
    const call = `stats.forecastErrors(${JSON.stringify(actual)}, ${JSON.stringify(forecast)})`;
    const sizes = errors.map(Math.abs);
    const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
    const relative = sizes.map((size, at) => size / (actual[at] ?? 1));
    const byForecast = sizes.map((size, at) => size / (forecast[at] ?? 1));
    const plain = (value: number | string) => `fixed(${value}, 2)`;
    const pct = (value: number | string) => `percent(${value}, 1)`;
    const tasks = {
      mae: [
        'What is the mean absolute error?',
        plain(`${call}.mae`),
        [
          ['signs-cancel', plain(Math.abs(sum(errors)) / 4)],
          ['sum-for-mean', plain(sum(sizes))],
          ['worst-error', plain(Math.max(...sizes))],
          ['total-of-totals', plain(Math.sqrt(sum(sizes.map((size) => size ** 2)) / 4))],
        ],
      ],
      bias: [
        'What is the mean error, actual less forecast?',
        plain(`${call}.bias`),
        [
          ['signs-cancel', plain(sum(sizes) / 4)],
          ['base-is-forecast', plain(-sum(errors) / 4)],
          ['sum-for-mean', plain(sum(errors))],
          ['worst-error', plain(Math.max(...errors))],
        ],
      ],
      mape: [
        'What is the mean absolute percentage error, related to the actual values?',
        pct(`${call}.mape`),
        [
          ['total-of-totals', pct(sum(sizes) / sum(actual))],
          ['base-is-forecast', pct(sum(byForecast) / 4)],
          ['signs-cancel', pct(Math.abs(sum(errors)) / sum(actual))],
          ['worst-error', pct(Math.max(...relative))],
        ],
      ],
    } as const;
    const [question, key, wrong] = tasks[asked];
    return asksFigure({
      structure: { asked, over: sum(errors) < 0, positive: errors.filter((error) => error > 0).length },
      surface: { what, actual: actual.join(' '), forecast: forecast.join(' ') },
      stem: `A forecast is checked against four days. ${question}`,
      tables: [
        dataTable(
          [what, 'Actual', 'Forecast'],
          actual.map((value, at) => [periods[at] ?? '', value, forecast[at] ?? 0]),
        ),
      ],
      key,
      wrong,
    });
  },
};
