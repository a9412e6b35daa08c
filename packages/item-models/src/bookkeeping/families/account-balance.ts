import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable, shownAmount } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

type Event = readonly [text: string, debit: string, credit: string];

const settled: readonly Event[] = [
  ['Client pays an open invoice', 'Bank', 'Receivables'],
  ['Open supplier invoice paid', 'Payables', 'Bank'],
];
const credits: readonly Event[] = [
  ['Sale on account', 'Receivables', 'Sales'],
  ['Goods bought on account', 'Purchases', 'Payables'],
];
const cash: readonly Event[] = [
  ['Cash sale, paid into the bank', 'Bank', 'Sales'],
  ['Rent paid by transfer', 'Rent', 'Bank'],
  ['Loan paid out to the business', 'Bank', 'Loan'],
  ['Owner withdraws money', 'Drawings', 'Bank'],
];

/** The balance of one account after several events. */
export const accountBalance: ProgramFamily = {
  id: 'bookkeeping-account-balance',
  version: 2,
  test: 'bookkeeping',
  objective: 'entries',
  level: 'apply',
  title: 'The balance of an account after several events',
  predictedDifficulty: 0.74,
  status: 'active',
  source: 'Weygandt, Kimmel & Kieso, Accounting Principles, ch. 2 (posting)',
  misconceptions: {
    'credit-taken-for-cash': 'Sales and purchases on account move the bank, or settlements do not.',
    'opening-forgotten': 'The balance is the sum of the movements of the period.',
    'settlement-on-wrong-side': 'A settlement raises the open amount instead of lowering it.',
    'private-left-out': 'What the owner or a lender pays or takes does not touch the account.',
    'one-side-only': 'Movements that lower the account are left out.',
  },
  build: (random) => {
    const account = random.pick(['Bank', 'Receivables', 'Payables']);
    const sign = account === 'Payables' ? -1 : 1;
    const chosen = random.shuffle([...settled, ...credits, ...random.sample(cash, 2)]);
    const amounts = chosen.map(() => drawAmount(random, 3, 40));
    const opening = drawAmount(random, 60, 95);
    const all = chosen.map(([text, debit, credit], at) => ({ text, debit, credit, amount: amounts[at] ?? 0 }));
    const sum = (
      rows: readonly { debit: string; credit: string; amount: number }[],
      of: string = account,
      start = opening,
    ) =>
      `${start} + ${sign} * balanceAfter('${of}', ${JSON.stringify(rows.map(({ debit, credit, amount }) => [debit, credit, amount]))})`;
    const isSettled = (text: string) => settled.some(([each]) => each === text);
    const asCash = all.map((row) =>
      isSettled(row.text)
        ? { ...row, debit: '', credit: '' }
        : { ...row, debit: row.debit.replace('Receivables', 'Bank'), credit: row.credit.replace('Payables', 'Bank') },
    );
    const raised = all.map((row) => (isSettled(row.text) ? { ...row, debit: row.credit, credit: row.debit } : row));
    const outside = all.filter(
      ({ text }) => !text.startsWith('Loan') && !text.startsWith('Owner') && !text.startsWith('Rent'),
    );
    const lowers = account === 'Payables' ? 'debit' : 'credit';
    const up = all.filter((row) => row[lowers] !== account);
    const moved = all.reduce(
      (net, { debit, credit, amount }) => net + (debit === account ? amount : 0) - (credit === account ? amount : 0),
      0,
    );
    // Only a bank account can stand below zero.
    const forgotten =
      account === 'Bank' || sign * moved > 0 ? ([['opening-forgotten', sum(all, account, 0)]] as const) : [];
    const business = drawBusiness(random);
    return asksAmount({
      structure: { account, events: chosen.map(([text]) => text.slice(0, 4)).join(' ') },
      surface: { business, opening, amounts: amounts.join(' ') },
      stem: `At ${business} the account '${account}' opens with ${shownAmount(opening)}. What is its balance after these events, tax left aside?`,
      tables: [
        booksTable(
          ['Event', 'Amount'],
          all.map(({ text, amount }) => [text, amount]),
        ),
      ],
      key: sum(all),
      wrong: [
        account === 'Bank' ? ['credit-taken-for-cash', sum(asCash)] : ['settlement-on-wrong-side', sum(raised)],
        ['one-side-only', sum(up)],
        ...forgotten,
        ['settlement-on-wrong-side', sum(raised)],
        ['private-left-out', sum(outside)],
        ['credit-taken-for-cash', sum(all, account === 'Payables' ? 'Purchases' : 'Sales')],
      ],
    });
  },
};
