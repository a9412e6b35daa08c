import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable, shownAmount } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** What explains the gap between statement and books: who lacks it, and the sign on the side that lacks it. */
const items = {
  cheque: ['Payment entered in the books, not yet taken by the bank', 'bank', -1],
  deposit: ['Takings entered in the books, not yet credited by the bank', 'bank', 1],
  fee: ['Bank fees on the statement, not yet entered in the books', 'books', -1],
  interest: ['Interest credited by the bank, not yet entered in the books', 'books', 1],
  client: ['Transfer from a client on the statement, not yet entered', 'books', 1],
  debit: ['Direct debit on the statement, not yet entered', 'books', -1],
} as const;

/** From the balance of the statement to that of the books, or the other way. */
export const bankReconciliation: ProgramFamily = {
  id: 'bookkeeping-bank-reconciliation',
  version: 1,
  test: 'bookkeeping',
  objective: 'bank-and-receivables',
  level: 'apply',
  title: 'From the bank statement to the books',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Weygandt, Kimmel & Kieso, Accounting Principles, ch. 7 (bank reconciliation)',
  misconceptions: {
    'all-signs-turned': 'What lowers one balance raises the other: every sign is turned.',
    'in-transit-ignored': 'What the bank has not booked yet makes no difference.',
    'bank-items-ignored': 'What the books do not hold yet makes no difference.',
    'taken-as-they-stand': 'Payments are taken off and receipts added, whoever lacks them.',
    'first-item-turned': 'The sign of the first item is turned.',
  },
  build: (random) => {
    const asked = random.pick(['books', 'statement', 'correct']);
    const [given] = [drawAmount(random, 60, 180)];
    const chosen = random.shuffle([
      items.cheque,
      items.deposit,
      ...random.sample([items.fee, items.interest, items.client, items.debit], 2),
    ]);
    const amounts = random.sample([120, 180, 240, 310, 460, 570, 650, 820, 930, 1040], 4);
    const rows = chosen.map(([text, lacks, sign], at) => ({ text, lacks, signed: sign * (amounts[at] ?? 0) }));
    const sum = (weigh: (lacks: 'bank' | 'books') => number) =>
      rows.reduce((total, { lacks, signed }) => total + weigh(lacks) * signed, given);
    const fromStatement = asked !== 'statement';
    const [bank, books] = asked === 'correct' ? [1, 0] : fromStatement ? [1, -1] : [-1, 1];
    const first = rows[0];
    const key = sum((lacks) => (lacks === 'bank' ? bank : books));
    const firstEffect = first ? 2 * first.signed * (first.lacks === 'bank' ? bank : books) : 0;
    const what = {
      books: `The statement shows ${shownAmount(given)}. What is the balance in the books before these items are entered?`,
      statement: `The books show ${shownAmount(given)}. What balance does the statement show?`,
      correct: `The statement shows ${shownAmount(given)}. What is the right bank balance for the balance sheet?`,
    }[asked];
    const business = drawBusiness(random);
    return asksAmount({
      structure: {
        asked,
        kinds: rows
          .map(({ text }) => text.slice(0, 9))
          .toSorted()
          .join(' '),
      },
      surface: { business, given, amounts: amounts.join(' ') },
      stem: `At ${business} these items alone explain why bank and books differ. ${what}`,
      tables: [
        booksTable(
          ['Item', 'Amount'],
          rows.map(({ text, signed }) => [text, Math.abs(signed)]),
        ),
      ],
      key: String(key),
      wrong: [
        asked === 'correct'
          ? ['taken-as-they-stand', String(sum(() => 1))]
          : ['all-signs-turned', String(sum((lacks) => (lacks === 'bank' ? -bank : -books)))],
        asked === 'correct'
          ? ['all-signs-turned', String(sum((lacks) => (lacks === 'bank' ? -1 : 0)))]
          : ['taken-as-they-stand', String(sum(() => 1))],
        ['in-transit-ignored', String(sum((lacks) => (lacks === 'bank' ? 0 : asked === 'correct' ? 1 : books)))],
        [
          'bank-items-ignored',
          String(
            asked === 'correct'
              ? sum((lacks) => (lacks === 'bank' ? 1 : -1))
              : sum((lacks) => (lacks === 'bank' ? bank : 0)),
          ),
        ],
        ['first-item-turned', String(key - firstEffect)],
      ],
    });
  },
};
