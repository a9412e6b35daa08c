import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** What a client still owes after credit notes, part payments and early payment discounts. */
export const clientAccount: ProgramFamily = {
  id: 'bookkeeping-client-account',
  version: 2,
  test: 'bookkeeping',
  objective: 'bank-and-receivables',
  level: 'apply',
  title: 'What a client still owes',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Weygandt, Kimmel & Kieso, Accounting Principles, ch. 5 and 8 (sales returns, discounts, receivables)',
  misconceptions: {
    'credit-note-adds': 'A credit note is one more invoice.',
    'discount-still-owed': 'A discount taken in time stays owed, or one taken too late is granted.',
    'credit-note-missed': 'A credit note does not settle anything.',
    'discount-on-first-price': 'The discount is taken of the invoice before the credit note.',
    'advance-ignored': 'What a client paid before the invoice is income, not a settlement.',
  },
  build: (random) => {
    const percent = random.pick([2, 3, 4, 5]);
    const invoice = drawAmount(random, 20, 90);
    const second = drawAmount(random, 5, 40);
    const note = drawAmount(random, 2, 12);
    const advance = random.chance(0.5) ? drawAmount(random, 3, 9, 50) : 0;
    const inTime = random.chance(0.6);
    const off = ((invoice - note) * percent) / 100;
    const paid = invoice - note - off;
    const open = second - advance + (inTime ? 0 : off);
    const business = drawBusiness(random);
    return asksAmount({
      structure: { inTime, advance: advance > 0, percent },
      surface: { business, invoice, second, note, paidBefore: advance },
      stem: `A client of ${business} may take ${percent} % off what an invoice comes to if it is paid within 10 days of its date. The client took it off. How much is owed on 31 May?`,
      tables: [
        booksTable(
          ['Day', 'Event', 'Amount'],
          [
            ...(advance > 0 ? [['28 April', 'Advance for invoice 2', advance]] : []),
            ['2 May', 'Invoice 1', invoice],
            ['4 May', 'Credit note for goods returned, invoice 1', note],
            [inTime ? '10 May' : '19 May', `Payment for invoice 1, ${percent} % taken off`, paid],
            ['24 May', 'Invoice 2', second],
          ],
        ),
      ],
      key: String(open),
      wrong: [
        ['discount-still-owed', String(open + (inTime ? off : -off))],
        ['credit-note-missed', String(open + note)],
        advance > 0
          ? ['advance-ignored', String(open + advance)]
          : ['discount-on-first-price', String(open + (note * percent) / 100)],
        ['credit-note-adds', String(open + 2 * note)],
      ],
    });
  },
};
