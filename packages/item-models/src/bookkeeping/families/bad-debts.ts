import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { capital, drawAmount, drawBusiness } from '../worlds';

/** The expense for bad debts from an allowance and write-offs. */
export const badDebts: ProgramFamily = {
  id: 'bookkeeping-bad-debts',
  version: 1,
  test: 'bookkeeping',
  objective: 'bank-and-receivables',
  level: 'analyse',
  title: 'Bad debts, write-offs and the allowance',
  predictedDifficulty: 0.56,
  status: 'active',
  source: 'IFRS 9.5.5.15 and B5.5.35 (provision matrix); Weygandt, Kimmel & Kieso, Accounting Principles, ch. 8',
  misconceptions: {
    'allowance-is-expense': 'The allowance needed at the end of the year is the expense of the year.',
    'write-off-is-expense-again': 'A write-off is an expense on top of the change of the allowance that it used.',
    'opening-ignored': 'The allowance from last year has no effect.',
    'write-off-ignored': 'Write-offs have no effect on the allowance.',
    'base-before-write-off': 'The rate is applied to receivables before the write-off.',
  },
  build: (random) => {
    const receivables = drawAmount(random, 300, 900);
    const percent = random.pick([2, 3, 4, 5, 6]);
    const written = drawAmount(random, 4, 26, 50);
    const opening = drawAmount(random, 6, 30, 50);
    const asked = random.pick(['expense', 'carrying', 'expense-no-opening']);
    const start = asked === 'expense-no-opening' ? 0 : opening;
    const left = receivables - written;
    const needed = Math.round(left * percent) / 100;
    const neededBefore = Math.round(receivables * percent) / 100;
    const expense = needed - start + written;
    const business = drawBusiness(random);
    const carrying = asked === 'carrying';
    return asksAmount({
      structure: { asked, percent, falls: needed < start },
      surface: { business, receivables, written, start },
      stem: `${capital(business)} writes the lost amount off against the allowance and then needs ${percent} % of what remains as allowance. ${carrying ? 'What is the net amount of receivables after both?' : 'What is the whole bad debt expense of the year?'}`,
      tables: [
        facts([
          ['Receivables before the write-off', receivables],
          ['Lost for good, to be written off', written],
          ['Allowance from last year', start],
        ]),
      ],
      key: String(carrying ? left - needed : expense),
      wrong: carrying
        ? [
            ['write-off-ignored', String(receivables - neededBefore)],
            ['base-before-write-off', String(left - neededBefore)],
            ['allowance-is-expense', String(left - expense)],
            ['opening-ignored', String(left - needed - start)],
          ]
        : [
            start === 0 ? ['write-off-ignored', String(needed)] : ['allowance-is-expense', String(needed)],
            ...(start === 0 ? [] : [['opening-ignored', String(needed + written)] as const]),
            ['write-off-ignored', String(needed - start < 0 ? written : needed - start)],
            ['base-before-write-off', String(neededBefore - start + written)],
            ['write-off-is-expense-again', String(expense + written)],
          ],
    });
  },
};
