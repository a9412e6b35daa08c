import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { capital, drawAmount, firstOf } from '../worlds';

const sellers = [
  { business: 'a garden service in Cork', what: 'maintenance plans' },
  { business: 'a yoga school in Accra', what: 'memberships' },
  { business: 'a web agency in Quito', what: 'support contracts' },
  { business: 'a vet in Nairobi', what: 'care plans' },
  { business: 'a language school in Tunis', what: 'courses' },
  { business: 'a dental practice in Lima', what: 'check-up plans' },
  { business: 'the Tejo bike shop', what: 'service plans' },
  { business: 'the Delta boat yard', what: 'berth contracts' },
  { business: 'the Sunda coffee roaster', what: 'subscriptions' },
  { business: 'a lift service in Riga', what: 'maintenance contracts' },
  { business: 'a climbing hall in Hue', what: 'yearly passes' },
  { business: 'a software maker in Pune', what: 'licences with support' },
] as const;

/** Income received for a service that is rendered over months. */
export const deferredIncome: ProgramFamily = {
  id: 'bookkeeping-deferred-income',
  version: 4,
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
    'starts-month-sooner': 'The month before a contract starts counts.',
  },
  build: (random) => {
    const [first, second] = [random.int(3, 7), random.int(8, 11)];
    const [price, other] = [drawAmount(random, 2, 14, 120), drawAmount(random, 2, 14, 120)];
    const paid = random.pick(['both', 'first-only']);
    const asked = random.pick(['income', 'owed']);
    const { business, what } = random.pick(sellers);
    const part = (amount: number, months: number) => `${amount} / 12 * ${months}`;
    const earned = `${part(price, 13 - first)} + ${part(other, 13 - second)}`;
    const owed = `${part(price, first - 1)} + ${part(other, second - 1)}`;
    /** Months of a contract that starts in a month, in this year or after it, as `asked`. */
    const months = (start: number) => (asked === 'income' ? 13 - start : start - 1);
    const shifted = (by: number) => `${part(price, months(first + by))} + ${part(other, months(second + by))}`;
    const [late, early] = [shifted(1), shifted(-1)];
    const oneStart = (start: number) => part(price + other, months(start));
    const swapped = ['earned-and-owed-swapped', asked === 'income' ? owed : earned] as const;
    // Wrong amounts above and below the right one are drawn, so that it is not always in the middle.
    const smaller = [
      asked === 'income' ? (['starts-month-later', late] as const) : (['starts-month-sooner', early] as const),
      ['one-start-for-all', oneStart(asked === 'income' ? second : first)],
      ['unpaid-is-not-earned', part(price, months(first))],
    ] as const;
    const larger = [
      asked === 'income' ? (['starts-month-sooner', early] as const) : (['starts-month-later', late] as const),
      ['one-start-for-all', oneStart(asked === 'income' ? first : second)],
    ] as const;
    const below = paid === 'both' ? smaller.slice(0, 2) : [smaller[2], ...random.shuffle(smaller.slice(0, 2))];
    const others = random.chance(1 / 2)
      ? [...below, swapped, ...larger]
      : [...random.shuffle(larger), swapped, ...below];
    return asksAmount({
      structure: { first, second, paid, asked },
      surface: { business, price, other, what },
      stem: `${capital(business)} sells ${what} for twelve months, invoiced at the start, and keeps its books on the accrual basis, month by month. ${
        asked === 'income'
          ? 'How much of the invoices is income of this calendar year?'
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
      wrong: [['invoiced-is-earned', `${price} + ${other}`], ...others],
    });
  },
};
