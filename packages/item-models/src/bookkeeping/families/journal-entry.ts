import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { facts } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** What happened, the account to debit, the account to credit, and two accounts that are mixed up with them. */
const events = [
  ['Goods sold to a client on account', 'Receivables', 'Sales', 'Bank', 'Payables'],
  ['A client pays an invoice recorded last month', 'Bank', 'Receivables', 'Payables', 'Sales'],
  ['A supplier’s invoice for repairs arrives, unpaid', 'Repairs expense', 'Payables', 'Equipment', 'Bank'],
  ['An invoice recorded last month is paid to a supplier', 'Payables', 'Bank', 'Purchases', 'Receivables'],
  ['A machine is bought and paid by bank transfer', 'Equipment', 'Bank', 'Repairs expense', 'Payables'],
  ['A bank loan is paid out to the business', 'Bank', 'Loan payable', 'Receivables', 'Other income'],
  ['The owner takes money out for private use', 'Drawings', 'Bank', 'Wages expense', 'Capital'],
  ['The owner puts private money into the business', 'Bank', 'Capital', 'Loan receivable', 'Other income'],
  ['A client pays in advance for work not yet begun', 'Bank', 'Deferred income', 'Receivables', 'Sales'],
  ['Rent for next year is paid now', 'Prepaid expenses', 'Bank', 'Rent expense', 'Payables'],
  ['A loan repayment without interest is made', 'Loan payable', 'Bank', 'Interest expense', 'Capital'],
  ['Office chairs are bought on credit to be used for years', 'Furniture', 'Payables', 'Office expense', 'Bank'],
  ['Goods sold on account come back from the client', 'Sales returns', 'Receivables', 'Purchases', 'Payables'],
  ['A client is refunded for a faulty cash sale', 'Sales returns', 'Bank', 'Purchases', 'Receivables'],
] as const;

/** Which accounts an event is debited and credited to. */
export const journalEntry: ProgramFamily = {
  id: 'bookkeeping-journal-entry',
  version: 1,
  test: 'bookkeeping',
  objective: 'entries',
  level: 'apply',
  title: 'The entry for an event',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'IFRS Conceptual Framework 2018, 4.3–4.72 (elements); Weygandt, Kimmel & Kieso, Accounting Principles, ch. 2',
  misconceptions: {
    'sides-swapped': 'Debit is what leaves, credit is what comes.',
    'debit-account-mistaken': 'What is obtained or settled is taken for something of another kind.',
    'credit-account-mistaken': 'Where the value comes from is taken for something of another kind.',
    'neither-account': 'Both accounts are taken for others.',
  },
  build: (random) => {
    const [event, debit, credit, notDebit, notCredit] = random.pick(events);
    const amount = drawAmount(random, 4, 95, 50);
    const business = drawBusiness(random);
    const entry = (dr: string, cr: string) => `entryText([['Dr', '${dr}', ${amount}], ['Cr', '${cr}', ${amount}]])`;
    return asksText({
      structure: { event },
      surface: { business, amount },
      stem: `The table shows what happened at ${business}. Tax is left aside. Which journal entry records it?`,
      tables: [
        facts([
          ['Event', event],
          ['Amount', amount],
        ]),
      ],
      key: entry(debit, credit),
      wrong: [
        ['sides-swapped', entry(credit, debit)],
        ['debit-account-mistaken', entry(notDebit, credit)],
        ['credit-account-mistaken', entry(debit, notCredit)],
        ['neither-account', entry(notDebit, notCredit)],
      ],
    });
  },
};
