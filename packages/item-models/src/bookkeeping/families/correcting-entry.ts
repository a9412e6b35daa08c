import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { facts } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** What was meant: debit, credit; what was recorded: debit, credit. */
const mistakes = [
  ['A repair, paid by transfer', 'Repairs', 'Bank', 'Equipment', 'Bank'],
  ['A new machine, bought on credit', 'Equipment', 'Payables', 'Repairs', 'Payables'],
  ['A payment from a client for an open invoice', 'Bank', 'Receivables', 'Bank', 'Sales'],
  ['A loan received from the bank', 'Bank', 'Loan', 'Bank', 'Sales'],
  ['A private purchase of the owner, paid by the business', 'Drawings', 'Bank', 'Office costs', 'Bank'],
  ['A payment to a supplier for an open invoice', 'Payables', 'Bank', 'Purchases', 'Bank'],
  ['Insurance for next year, paid now', 'Prepaid', 'Bank', 'Insurance', 'Bank'],
  ['An advance from a client for work to come', 'Bank', 'Deferred income', 'Bank', 'Sales'],
  ['A sale on account', 'Receivables', 'Sales', 'Bank', 'Sales'],
  ['Fuel bought on the supplier’s account', 'Fuel', 'Payables', 'Fuel', 'Bank'],
] as const;

/** The entry that leads from what was recorded to what was meant. */
export const correctingEntry: ProgramFamily = {
  id: 'bookkeeping-correcting-entry',
  version: 1,
  test: 'bookkeeping',
  objective: 'corrections',
  level: 'analyse',
  title: 'The entry that corrects an entry',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Weygandt, Kimmel & Kieso, Accounting Principles, ch. 4 (correcting entries); IAS 8.41–42',
  misconceptions: {
    'correct-side-reversed': 'The wrong account is booked once more on the side on which it stands.',
    'right-entry-added': 'Recording the right entry as well corrects the wrong one.',
    'wrong-entry-undone': 'Undoing the wrong entry is all that is needed.',
    'right-entry-reversed': 'The right entry is turned round.',
    'difference-only': 'The correction goes through an account of its own.',
  },
  build: (random) => {
    const [what, debit, credit, bookedDebit, bookedCredit] = random.pick(mistakes);
    const amount = drawAmount(random, 3, 80, 60);
    const entry = (dr: string, cr: string) => `entryText([['Dr', '${dr}', ${amount}], ['Cr', '${cr}', ${amount}]])`;
    const debitWrong = debit !== bookedDebit;
    const key = debitWrong ? entry(debit, bookedDebit) : entry(bookedCredit, credit);
    const business = drawBusiness(random);
    return asksText({
      structure: { what },
      surface: { business, amount },
      stem: `The books of ${business} hold the entry below for this event. Tax is left aside. Which single entry corrects the accounts?`,
      tables: [
        facts([
          ['Event', what],
          ['Recorded', `Dr ${bookedDebit} / Cr ${bookedCredit}`],
          ['Amount', amount],
        ]),
      ],
      key,
      wrong: [
        ['right-entry-added', entry(debit, credit)],
        ['correct-side-reversed', debitWrong ? entry(bookedDebit, debit) : entry(credit, bookedCredit)],
        ['wrong-entry-undone', entry(bookedCredit, bookedDebit)],
        ['right-entry-reversed', entry(credit, debit)],
        ['difference-only', entry('Suspense', bookedDebit)],
      ],
    });
  },
};
