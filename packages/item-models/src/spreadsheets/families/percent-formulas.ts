import type { ProgramFamily } from '../../program/variant';
import { asksFormula } from '../question';
import { drawItems, drawSheetWorld } from '../worlds';

const tasks = {
  net: {
    heads: ['Price with tax', 'Tax rate'],
    what: 'The price in B2 includes the tax at the rate in C2. Which formula gives the price without tax?',
    key: '=B2/(1+C2)',
    wrong: [
      ['percent-off-gross', '=B2*(1-C2)'],
      ['percent-as-amount', '=B2-C2'],
      ['base-confused', '=B2/(1-C2)'],
      ['percent-alone', '=B2*C2'],
    ],
  },
  tax: {
    heads: ['Price with tax', 'Tax rate'],
    what: 'The price in B2 includes the tax at the rate in C2. Which formula gives the tax in it?',
    key: '=B2-B2/(1+C2)',
    wrong: [
      ['percent-off-gross', '=B2*C2'],
      ['base-confused', '=B2/C2-B2'],
      ['percent-as-amount', '=B2-B2/(1-C2)'],
      ['percent-alone', '=B2/(1+C2)'],
    ],
  },
  margin: {
    heads: ['Cost', 'Margin'],
    what: 'The margin in C2 is a share of the selling price. Which formula gives the selling price for the cost in B2?',
    key: '=B2/(1-C2)',
    wrong: [
      ['base-confused', '=B2*(1+C2)'],
      ['percent-off-gross', '=B2/(1+C2)'],
      ['percent-as-amount', '=B2+C2'],
      ['percent-alone', '=B2/C2'],
    ],
  },
  markup: {
    heads: ['Selling price', 'Markup'],
    what: 'The markup in C2 is a share of the cost. Which formula gives the cost behind the selling price in B2?',
    key: '=B2/(1+C2)',
    wrong: [
      ['base-confused', '=B2*(1-C2)'],
      ['percent-off-gross', '=B2/(1-C2)'],
      ['percent-as-amount', '=B2-C2'],
      ['percent-alone', '=B2*C2'],
    ],
  },
  before: {
    heads: ['Price now', 'Cut'],
    what: 'The price in B2 is what is left after a cut by the share in C2. Which formula gives the price before the cut?',
    key: '=B2/(1-C2)',
    wrong: [
      ['percent-off-gross', '=B2*(1+C2)'],
      ['base-confused', '=B2/(1+C2)'],
      ['percent-as-amount', '=B2+C2'],
      ['percent-alone', '=B2/C2'],
    ],
  },
  change: {
    heads: ['Last year', 'This year'],
    what: 'Which formula gives the change from B2 to C2 as a share of last year?',
    key: '=C2/B2-1',
    wrong: [
      ['base-confused', '=(C2-B2)/C2'],
      ['percent-alone', '=C2/B2'],
      ['percent-off-gross', '=1-B2/C2+1'],
      ['percent-as-amount', '=C2-B2'],
    ],
  },
} as const;

/** Percentages forwards and backwards. */
export const percentFormulas: ProgramFamily = {
  id: 'spreadsheets-percent-formulas',
  version: 1,
  test: 'spreadsheets',
  objective: 'rounding',
  level: 'apply',
  title: 'Percentages forwards and backwards',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Microsoft Support, “Calculate percentages”',
  misconceptions: {
    'percent-off-gross': 'A percentage is undone by taking the same percentage off, or by adding it.',
    'percent-as-amount': 'A percentage in a cell can be added or subtracted like an amount.',
    'base-confused': 'Which amount is the hundred per cent makes no difference.',
    'percent-alone': 'The product or quotient is the amount wanted.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const [item = ''] = drawItems(random, world, 1);
    const task = random.pick(['net', 'tax', 'margin', 'markup', 'before', 'change']);
    const { heads, what, key, wrong } = tasks[task];
    const first = random.int(12, 90) * 10;
    const second =
      task === 'change' ? first + random.int(3, 30) * 5 : `${random.pick([5, 7, 8, 10, 12, 15, 18, 19, 20, 21, 25])}%`;
    return asksFormula({
      structure: { task },
      surface: { item, first, second },
      stem: what,
      sheet: [
        [world.item, ...heads],
        [item, first, second],
      ],
      key,
      wrong,
    });
  },
};
