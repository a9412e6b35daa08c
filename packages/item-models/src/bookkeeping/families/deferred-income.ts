import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { capital, drawAmount, drawBusiness, firstOf } from '../worlds';

const services = [
  'maintenance plans',
  'memberships',
  'support contracts',
  'care plans',
  'training plans',
  'priority plans',
] as const;

/** Income received for a service that is rendered over months. */
export const deferredIncome: ProgramFamily = {
  id: 'bookkeeping-deferred-income',
  version: 1,
  test: 'bookkeeping',
  objective: 'accruals',
  level: 'apply',
  title: 'Income received in advance',
  predictedDifficulty: 0.7,
  status: 'pilot',
  source: 'IFRS 15.35(a), 15.39 and 15.106 (contract liabilities)',
  misconceptions: {
    'invoiced-is-earned': 'What is invoiced or received is income of the year.',
    'earned-and-owed-swapped': 'The part still owed to clients is the income.',
    'unpaid-is-not-earned': 'Income is earned once the client has paid.',
    'one-start-for-all': 'All contracts run from the first start.',
    'starts-month-later': 'The month in which a contract starts does not count.',
  },
  build: (random) => {
    const [first, second] = [random.int(3, 7), random.int(8, 11)];
    const [price, other] = [drawAmount(random, 2, 14, 120), drawAmount(random, 2, 14, 120)];
    const paid = random.pick(['both', 'first-only']);
    const asked = random.pick(['income', 'owed']);
    const what = random.pick(services);
    const business = drawBusiness(random);
    const part = (amount: number, months: number) => `${amount} / 12 * ${months}`;
    const earned = `${part(price, 13 - first)} + ${part(other, 13 - second)}`;
    const owed = `${part(price, first - 1)} + ${part(other, second - 1)}`;
    const late =
      asked === 'income'
        ? `${part(price, 12 - first)} + ${part(other, 12 - second)}`
        : `${part(price, first)} + ${part(other, second)}`;
    return asksAmount({
      structure: { first, second, paid, asked },
      surface: { business, price, other, what },
      stem: `${capital(business)} sells ${what} for twelve months, invoiced at the start. ${
        asked === 'income'
          ? 'What is the income of this calendar year?'
          : 'How much of the invoices is deferred income on 31 December?'
      }`,
      tables: [
        booksTable(
          ['Contract', 'Starts', 'Invoiced', 'Paid'],
          [
            ['1', firstOf(first), price, 'at once'],
            ['2', firstOf(second), other, paid === 'both' ? 'at once' : 'in December'],
          ],
        ),
      ],
      key: asked === 'income' ? earned : owed,
      wrong: [
        ['invoiced-is-earned', `${price} + ${other}`],
        ['earned-and-owed-swapped', asked === 'income' ? owed : earned],
        ['starts-month-later', late],
        paid === 'both'
          ? ['one-start-for-all', part(price + other, asked === 'income' ? 13 - first : first - 1)]
          : ['unpaid-is-not-earned', asked === 'income' ? part(price, 13 - first) : part(price, first - 1)],
      ],
    });
  },
};
