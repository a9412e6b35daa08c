import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** A year, its income and costs, and when they are paid: on the accrual basis, on the cash basis. */
const events = [
  ['Work done and paid this year', 1, 1],
  ['Work done this year, client pays next year', 1, 0],
  ['Work done last year, client paid this year', 0, 1],
  ['Client paid this year for work next year', 0, 1],
  ['Material used this year, paid next year', -1, 0],
  ['Rent for this year, paid this year', -1, -1],
  ['Rent for next year, paid this year', 0, -1],
  ['Wages of last December, paid this January', 0, -1],
  ['Owner’s withdrawal this year', 0, 0],
] as const;

/** Profit by the cash basis and by the accrual basis. */
export const cashOrAccrual: ProgramFamily = {
  id: 'bookkeeping-cash-or-accrual',
  version: 1,
  test: 'bookkeeping',
  objective: 'accruals',
  level: 'analyse',
  title: 'Profit on the cash basis and on the accrual basis',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'IFRS Conceptual Framework 2018, 1.17–1.19; IAS 1.27–28',
  misconceptions: {
    'other-basis': 'The two bases are confused.',
    'everything-counts': 'Every row belongs to the year.',
    'income-accrued-costs-paid': 'Income follows the work, costs follow the payments, or the reverse.',
    'withdrawals-are-costs': 'What the owner takes out lowers the profit.',
  },
  build: (random) => {
    const [one, two, three, four, five, six, seven, eight, nine] = events;
    const late = random.sample([two, three, four], 2);
    const cost = random.sample([five, seven, eight], 2);
    const chosen = random.shuffle([one, ...late, six, ...cost, nine]);
    const amounts = chosen.map(([, accrual, cash]) =>
      accrual > 0 || cash > 0 ? drawAmount(random, 30, 90) : drawAmount(random, 3, 25),
    );
    const basis = random.pick(['cash', 'accrual']);
    const total = (effect: (accrual: number, cash: number, text: string) => number) =>
      String(
        chosen.reduce((sum, [text, accrual, cash], at) => sum + effect(accrual, cash, text) * (amounts[at] ?? 0), 0),
      );
    const isAccrual = basis === 'accrual';
    const business = drawBusiness(random);
    const own = (accrual: number, cash: number) => (isAccrual ? accrual : cash);
    return asksAmount({
      structure: {
        basis,
        events: chosen
          .map(([text]) => text.slice(0, 12))
          .toSorted()
          .join(' '),
      },
      surface: { business, amounts: amounts.join(' ') },
      stem: `These are all events around the year at ${business}, tax left aside. What is the profit of this year on the ${basis} basis?`,
      tables: [
        booksTable(
          ['Event', 'Amount'],
          chosen.map(([text], at) => [text, amounts[at] ?? 0]),
        ),
      ],
      key: total(own),
      wrong: [
        ['other-basis', total((accrual, cash) => (isAccrual ? cash : accrual))],
        ['withdrawals-are-costs', total((accrual, cash, text) => (text.startsWith('Owner') ? -1 : own(accrual, cash)))],
        ['income-accrued-costs-paid', total((accrual, cash) => (accrual + cash > 0 === isAccrual ? accrual : cash))],
        ['everything-counts', total((accrual, cash) => Math.sign(accrual + cash))],
      ],
    });
  },
};
