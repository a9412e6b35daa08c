import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

const costs = ['electricity', 'telephone', 'water', 'freight', 'legal advice', 'cleaning', 'fuel'] as const;

/** The cost of a year from what was paid and what was owed or prepaid at both ends. */
export const accruedCost: ProgramFamily = {
  id: 'bookkeeping-accrued-cost',
  version: 1,
  test: 'bookkeeping',
  objective: 'accruals',
  level: 'apply',
  title: 'The cost of a year from payments and open amounts',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'IFRS Conceptual Framework 2018, 1.17; IAS 37.11 (accruals)',
  misconceptions: {
    'ends-swapped': 'What is open at the start is added, at the end taken off.',
    'opening-ignored': 'What was open at the start of the year has no effect.',
    'closing-ignored': 'What is open at the end of the year has no effect.',
    'paid-is-cost': 'What was paid is the cost of the year.',
    'both-added': 'Open amounts of both ends are added.',
  },
  build: (random) => {
    const what = random.pick(costs);
    const paid = drawAmount(random, 40, 95);
    const [opening, closing] = random.sample([250, 380, 420, 560, 710, 840, 930, 1100], 2);
    const kind = random.pick(['owed', 'prepaid', 'mixed', 'find-paid']);
    const [start = 0, end = 0] = [opening, closing];
    const effect = {
      owed: [-start, end],
      prepaid: [start, -end],
      mixed: [start, end],
      'find-paid': [start, -end],
    }[kind];
    const [first = 0, last = 0] = effect;
    const words = {
      owed: ['Owed', 'Owed'],
      prepaid: ['Prepaid', 'Prepaid'],
      mixed: ['Prepaid', 'Owed'],
      'find-paid': ['Owed', 'Owed'],
    }[kind];
    const business = drawBusiness(random);
    const given = kind === 'find-paid' ? 'Expense of the year' : 'Paid in the year';
    return asksAmount({
      structure: { kind, rises: end > start },
      surface: { business, what, paid, start, end },
      stem: `The table shows the ${what} of ${business}. ${kind === 'find-paid' ? 'How much was paid in the year?' : 'What is the expense of the year?'}`,
      tables: [
        facts([
          [given, paid],
          [`${words[0] ?? ''} on 1 January`, start],
          [`${words[1] ?? ''} on 31 December`, end],
        ]),
      ],
      key: String(paid + first + last),
      wrong: [
        kind === 'mixed' ? ['closing-ignored', String(paid + first)] : ['ends-swapped', String(paid - first - last)],
        ['opening-ignored', String(paid + last)],
        ['closing-ignored', String(paid + first)],
        kind === 'mixed' ? ['ends-swapped', String(paid - first - last)] : ['both-added', String(paid + start + end)],
        ['paid-is-cost', String(paid)],
      ],
    });
  },
};
