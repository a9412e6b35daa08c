import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable, shownAmount } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** What is found at year-end, what it does to profit, and what it is taken to do. */
const findings = [
  ['Land bought, recorded as an expense', 1, -1],
  ['Wages for the last week, neither paid nor recorded', -1, 0],
  ['Rent for next year, recorded as an expense', 1, -1],
  ['Advance from a client for next year, recorded as sales', -1, 1],
  ['Work done in the last week, not yet invoiced or recorded', 1, 0],
  ['Withdrawal of the owner, recorded as wages expense', 1, 0],
  ['Loan received, recorded as other income', -1, 0],
  ['Client’s payment of an old invoice, recorded as sales', -1, 0],
  ['Supplier’s invoice for used material, not recorded', -1, 0],
] as const;

/** What errors and missing entries do to a draft profit. */
export const profitAfterErrors: ProgramFamily = {
  id: 'bookkeeping-profit-after-errors',
  version: 1,
  test: 'bookkeeping',
  objective: 'corrections',
  level: 'analyse',
  title: 'Profit after corrections at the end of a year',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'IFRS Conceptual Framework 2018, 1.17 (accrual accounting) and 4.68–4.72; IAS 8.41–42',
  misconceptions: {
    'correction-turned-round': 'The first correction works on profit the other way.',
    'unpaid-does-not-count': 'What is not paid or invoiced yet does not belong to the year.',
    'every-error-lowers': 'Every finding lowers the profit.',
    'last-finding-turned': 'The last correction works on profit the other way.',
    'balance-sheet-only': 'The second finding concerns the balance sheet alone.',
  },
  build: (random) => {
    const draft = drawAmount(random, 150, 480);
    const found = random.sample(findings, 3);
    const amounts = random.sample([600, 900, 1300, 1700, 2400, 3100, 4200, 5300, 6500], 3);
    const total = (effect: (at: number, real: number) => number) =>
      String(found.reduce((sum, [, real], at) => sum + effect(at, real) * (amounts[at] ?? 0), draft));
    const unpaid = found.some(([, , taken]) => taken === 0);
    const business = drawBusiness(random);
    return asksAmount({
      structure: {
        found: found
          .map(([text]) => text.slice(0, 10))
          .toSorted()
          .join(' '),
      },
      surface: { business, draft, amounts: amounts.join(' ') },
      stem: `The draft profit of ${business} is ${shownAmount(draft)}. Tax is left aside. What is the profit after these findings are corrected?`,
      tables: [
        booksTable(
          ['Finding', 'Amount'],
          found.map(([text], at) => [text, amounts[at] ?? 0]),
        ),
      ],
      key: total((_, real) => real),
      wrong: [
        ['correction-turned-round', total((at, real) => (at === 0 ? -real : real))],
        ...(unpaid ? [['balance-sheet-only', total((at, real) => (at === 1 ? 0 : real))] as const] : []),
        ['every-error-lowers', total(() => -1)],
        ['last-finding-turned', total((at, real) => (at === 2 ? -real : real))],
        ['unpaid-does-not-count', total((at, real) => (found[at]?.[0].includes('not') ? 0 : real))],
      ],
    });
  },
};
