import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable } from '../tables';

const lines = [
  ['advert spending (thousand)', 'sales (thousand)'],
  ['age of the machine (years)', 'repair cost (hundred)'],
  ['distance (km)', 'freight'],
  ['floor space (m²)', 'rent'],
  ['visitors of the fair (hundred)', 'orders'],
  ['temperature (°C)', 'drinks sold'],
] as const;

/** What a fitted line says, and where it stops saying anything. */
export const fittedLine: ProgramFamily = {
  id: 'statistics-fitted-line',
  version: 2,
  test: 'statistics',
  objective: 'models',
  level: 'analyse',
  title: 'Reading a fitted line',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'OpenIntro Statistics, 4th ed., 8.1–8.2 (slope, intercept, R², extrapolation)',
  misconceptions: {
    'slope-for-intercept': 'The constant is what one unit more brings.',
    'r-squared-is-slope': 'R² tells how much the outcome changes.',
    'r-squared-is-accuracy': 'R² is the share of predictions that are right.',
    'ratio-at-one': 'The outcome at one unit is what each unit brings.',
    'one-unit-for-all': 'Two predictions differ by the slope, however far apart the cases are.',
    'percent-for-units': 'The slope is a change in per cent.',
    'r-squared-is-certainty': 'R² is the chance that the line is true.',
    'r-squared-is-rest': 'R² is the share of the variance that the line leaves open.',
    'r-squared-is-error': 'One less R² is the average error.',
  },
  build: (random) => {
    const [input, outcome] = random.pick(lines);
    const [slope, start] = [random.int(4, 30) / 2, random.int(3, 30)];
    const r2 = random.int(35, 85);
    const [low, high] = [random.int(1, 4), random.int(12, 30)];
    const asked = random.pick(['slope', 'r2', 'difference']);
    const step = random.int(2, 5);
    const unit = input.replace(/ \(.*/, '');
    const tasks = {
      slope: {
        question: `What does it predict when '${unit}' rises by 1?`,
        key: `'Predicted ${outcome}: ' + fixed(${slope}, 1) + ' units more.'`,
        wrong: [
          ['slope-for-intercept', `'Predicted ${outcome}: ' + fixed(${start}, 1) + ' units more.'`],
          ['ratio-at-one', `'Predicted ${outcome}: ' + fixed(${start + slope}, 1) + ' units more.'`],
          ['percent-for-units', `'Predicted ${outcome}: ' + fixed(${slope}, 1) + ' per cent more.'`],
          ['r-squared-is-slope', `'Predicted ${outcome}: ' + fixed(${r2}, 1) + ' per cent more.'`],
          ['r-squared-is-slope', `'Predicted ${outcome}: ' + fixed(${r2}, 1) + ' units more.'`],
          ['percent-for-units', `'Predicted ${outcome}: ' + fixed(${start}, 1) + ' per cent more.'`],
          ['percent-for-units', `'Predicted ${outcome}: ' + fixed(${start + slope}, 1) + ' per cent more.'`],
        ],
      },
      r2: {
        question: 'What does R² say here?',
        key: `'The line accounts for ${r2} % of the variance of ${outcome}.'`,
        wrong: [
          ['r-squared-is-accuracy', `'The line predicts ${outcome} rightly in ${r2} % of cases.'`],
          ['r-squared-is-slope', `'One unit more goes with ${r2} % more of ${outcome}.'`],
          ['r-squared-is-certainty', `'The chance that the line holds for ${outcome} is ${r2} %.'`],
          ['r-squared-is-rest', `'The line leaves ${r2} % of the variance of ${outcome} open.'`],
          ['r-squared-is-rest', `'The line accounts for ${100 - r2} % of the variance of ${outcome}.'`],
          ['r-squared-is-accuracy', `'The line predicts ${outcome} wrongly in ${100 - r2} % of cases.'`],
          ['r-squared-is-error', `'The predictions of ${outcome} are off by ${100 - r2} % on average.'`],
        ],
      },
      difference: {
        question: `Two cases differ by ${step} in '${unit}', both within the data. By how much do their predictions differ?`,
        key: `'By ' + fixed(${slope * step}, 1) + ' units.'`,
        wrong: [
          ['slope-for-intercept', `'By ' + fixed(${start * step}, 1) + ' units.'`],
          ['ratio-at-one', `'By ' + fixed(${start + slope * step}, 1) + ' units.'`],
          ['r-squared-is-slope', `'By ' + fixed(${(slope * step * r2) / 100}, 1) + ' units.'`],
          ['one-unit-for-all', `'By ' + fixed(${slope}, 1) + ' units.'`],
          ['percent-for-units', `'By ' + fixed(${(start * slope * step) / 100}, 1) + ' units.'`],
        ],
      },
    } as const;
    const { question, key, wrong } = tasks[asked];
    return asksStatement({
      structure: { asked, r2: r2 > 60 },
      surface: { input, slope, start, r2, low, high },
      stem: `A line was fitted to 80 cases by least squares. ${question}`,
      tables: [
        dataTable(
          ['Part of the fit', 'Value'],
          [
            ['Line', `${outcome} = ${start} + ${slope} × ${input}`],
            [`Data: ${input}`, `${low} to ${high}`],
            ['R²', (r2 / 100).toFixed(2)],
          ],
        ),
      ],
      balance: { cue: asked === 'difference' ? 'middle' : 'shared', place: random.int(0, 4) },
      key,
      wrong,
    });
  },
};
