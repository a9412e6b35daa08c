import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const funnels = [
  ['Visited', 'Product seen', 'In the basket', 'Paid'],
  ['Advert seen', 'Clicked', 'Form opened', 'Form sent'],
  ['Applied', 'Invited', 'Interviewed', 'Hired'],
  ['App installed', 'Signed up', 'First lesson', 'Subscribed'],
  ['Mail sent', 'Mail opened', 'Link clicked', 'Donated'],
  ['Called', 'Reached', 'Offer sent', 'Signed'],
] as const;

/** Rates of steps and of a funnel as a whole. */
export const funnelSteps: ProgramFamily = {
  id: 'statistics-funnel-steps',
  version: 1,
  test: 'statistics',
  objective: 'rates',
  level: 'apply',
  title: 'Rates in a funnel',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, ch. 6 (metrics and their denominators)',
  misconceptions: {
    'wrong-denominator':
      'The rate of a step is related to all who entered the funnel, or that of the funnel to the step before.',
    'rates-average': 'The rate of the whole is the average of the steps.',
    'steps-add-up': 'Improvements of a step add to the final rate in points.',
    'last-step-only': 'The last step is the rate of the whole.',
    'loss-for-rate': 'The share that leaves is the share that stays.',
  },
  build: (random) => {
    const names = random.pick(funnels);
    const start = random.int(4, 40) * 1000;
    const rates = [random.pick([30, 40, 50, 60]), random.pick([20, 25, 35, 45]), random.pick([10, 15, 55, 65])];
    const counts = rates.reduce<number[]>(
      (list, rate) => [...list, Math.round(((list.at(-1) ?? 0) * rate) / 100)],
      [start],
    );
    const [first = 1, second = 1, third = 1, fourth = 1] = counts;
    const asked = random.pick(['whole', 'step', 'lost', 'improved']);
    const pct = (text: string) => `percent(${text}, 1)`;
    const mean = `(${second}/${first} + ${third}/${second} + ${fourth}/${third}) / 3`;
    const better = random.pick([10, 20, 30]);
    const tasks = {
      whole: [
        `What share of '${names[0]}' reaches '${names[3]}'?`,
        pct(`${fourth}/${first}`),
        [
          ['rates-average', pct(mean)],
          ['last-step-only', pct(`${fourth}/${third}`)],
          ['wrong-denominator', pct(`${fourth}/${second}`)],
          ['loss-for-rate', pct(`1 - ${fourth}/${first}`)],
        ],
      ],
      step: [
        `What is the rate of the step from '${names[1]}' to '${names[2]}'?`,
        pct(`${third}/${second}`),
        [
          ['wrong-denominator', pct(`${third}/${first}`)],
          ['loss-for-rate', pct(`1 - ${third}/${second}`)],
          ['rates-average', pct(mean)],
          ['last-step-only', pct(`${fourth}/${third}`)],
        ],
      ],
      lost: [
        `What share of those at '${names[1]}' is lost before '${names[3]}'?`,
        pct(`1 - ${fourth}/${second}`),
        [
          ['wrong-denominator', pct(`1 - ${fourth}/${first}`)],
          ['last-step-only', pct(`1 - ${fourth}/${third}`)],
          ['loss-for-rate', pct(`${fourth}/${second}`)],
          ['steps-add-up', pct(`2 - ${third}/${second} - ${fourth}/${third}`)],
        ],
      ],
      improved: [
        `The rate of the last step rises by ${better} percentage points, the others stay. What share of '${names[0]}' then reaches '${names[3]}'?`,
        pct(`${third}/${first} * (${fourth}/${third} + ${better / 100})`),
        [
          ['steps-add-up', pct(`${fourth}/${first} + ${better / 100}`)],
          ['wrong-denominator', pct(`${third}/${second} * (${fourth}/${third} + ${better / 100})`)],
          ['last-step-only', pct(`${fourth}/${third} + ${better / 100}`)],
          ['rates-average', pct(`${fourth}/${first} * ${1 + better / 100}`)],
        ],
      ],
    } as const;
    const [stem, key, wrong] = tasks[asked];
    return asksFigure({
      structure: { asked, rates: rates.join(' ') },
      surface: { start, better, names: names[0] },
      stem,
      tables: [
        dataTable(
          ['Step', 'People'],
          names.map((name, at) => [name, counts[at] ?? 0]),
        ),
      ],
      key,
      wrong,
    });
  },
};
