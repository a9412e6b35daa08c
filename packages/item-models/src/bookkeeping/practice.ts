import type { PracticeModel } from '../program/practice';
import { asksAmount, asksText } from './question';
import { booksTable, facts } from './tables';

const plain = { structure: {}, surface: {} };

/** The open questions of the bookkeeping test. */
export const bookkeepingPractice: readonly PracticeModel[] = [
  {
    id: 'bookkeeping-practice-deposit',
    objective: 'entries',
    rationale: 'The landlord will give the deposit back: it is a claim, not a cost, and it leaves the bank.',
    reasons: {
      'deposit-is-cost': 'A cost is what is used up; this money comes back.',
      'sides-swapped': 'What leaves the bank is credited to it.',
      'deposit-is-debt': 'The business has a claim against the landlord; it owes nothing.',
    },
    variant: asksText({
      ...plain,
      stem: 'A studio pays a deposit for its rooms by transfer; it gets the money back when it moves out. Which journal entry records this?',
      tables: [facts([['Deposit', 2400]])],
      key: "entryText([['Dr', 'Deposits paid', 2400], ['Cr', 'Bank', 2400]])",
      wrong: [
        ['deposit-is-cost', "entryText([['Dr', 'Rent expense', 2400], ['Cr', 'Bank', 2400]])"],
        ['sides-swapped', "entryText([['Dr', 'Bank', 2400], ['Cr', 'Deposits paid', 2400]])"],
        ['deposit-is-debt', "entryText([['Dr', 'Rent expense', 2400], ['Cr', 'Payables', 2400]])"],
      ],
    }),
  },
  {
    id: 'bookkeeping-practice-net',
    objective: 'vat',
    rationale: '1,200 is 120 % of the net amount, so the net amount is 1,000 and the tax 200.',
    reasons: {
      'rate-of-gross': 'The rate applies to the net amount; a share of the gross amount takes off too much.',
      'gross-kept': 'The tax is collected for the tax office and is no income.',
      'tax-for-net': 'This is the tax, not what is left without it.',
    },
    variant: asksAmount({
      ...plain,
      stem: 'A cash sale is shown below; the amount includes VAT. How much income does it bring?',
      tables: [
        facts([
          ['Received', 1200],
          ['VAT rate', '20 %'],
        ]),
      ],
      key: '1200 - vatIn(1200, 0.2)',
      wrong: [
        ['rate-of-gross', '1200 - vatOn(1200, 0.2)'],
        ['gross-kept', '1200'],
        ['tax-for-net', 'vatIn(1200, 0.2)'],
      ],
    }),
  },
  {
    id: 'bookkeeping-practice-supplies',
    objective: 'accruals',
    rationale: 'Used is what was there, plus what was bought, less what is left: 300 + 1,900 − 450.',
    reasons: {
      'bought-is-used': 'What was bought is not what was used; the stock at both ends differs.',
      'ends-swapped': 'What is left at the end has not been used, what was there at the start has.',
      'opening-forgotten': 'The supplies of last year were used as well.',
    },
    variant: asksAmount({
      ...plain,
      stem: 'What is the expense for supplies of the year?',
      tables: [
        booksTable(
          ['Supplies', 'Amount'],
          [
            ['On hand, 1 January', 300],
            ['Bought in the year', 1900],
            ['On hand, 31 December', 450],
          ],
        ),
      ],
      key: '300 + 1900 - 450',
      wrong: [
        ['ends-swapped', '1900 - 300 + 450'],
        ['bought-is-used', '1900'],
        ['opening-forgotten', '1900 - 450'],
      ],
    }),
  },
  {
    id: 'bookkeeping-practice-loan',
    objective: 'money-matters',
    rationale: 'Interest for the month is 6 % of 20,000 for a twelfth of a year, 100; the other 500 repay the loan.',
    reasons: {
      'all-is-cost': 'What repays the loan lowers a debt and is no cost.',
      'yearly-rate': 'The rate is for a year, the instalment for a month.',
      'repayment-for-interest': 'This is the part that lowers the debt.',
    },
    variant: asksAmount({
      ...plain,
      stem: 'A business pays the first monthly instalment of a loan. How much of it is an expense?',
      tables: [
        facts([
          ['Loan', 20_000],
          ['Interest', '6 % a year'],
          ['Instalment', 600],
        ]),
      ],
      key: 'ledger.interestIn(20000, 0.06 / 12, 600, 1)',
      wrong: [
        ['all-is-cost', '600'],
        ['yearly-rate', '20000 * 0.06'],
        ['repayment-for-interest', '600 - ledger.interestIn(20000, 0.06 / 12, 600, 1)'],
      ],
    }),
  },
];
