import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { booksTable } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** Errors of posting: text, what it adds to debits, and what it adds to credits, for an amount. */
const errors = [
  ['Sale of %: Receivables was debited, Sales was not credited', 0, -1],
  ['Rent of %: Bank was credited, Rent was not debited', -1, 0],
  ['Payment of % from a client: Receivables was credited once, Bank was debited twice', 1, 0],
  ['Wages of %: Wages was debited, and Bank was debited too, instead of credited', 1, -1],
  ['Invoice of % from a supplier: neither debited nor credited', -1, -1],
  ['Van of %: Repairs was debited instead of Vehicles, Bank was credited', 0, 0],
  ['Fees of %: Receivables was debited twice, and Fees was credited twice', 1, 1],
  ['Loan of %: Bank was debited, Sales was credited instead of Loans', 0, 0],
  ['Interest of %: Bank was credited, and Interest was credited too, instead of debited', -1, 1],
] as const;

/** By how much the totals of a trial balance differ. */
export const trialDifference: ProgramFamily = {
  id: 'bookkeeping-trial-difference',
  version: 3,
  test: 'bookkeeping',
  objective: 'entries',
  level: 'analyse',
  title: 'Errors that a trial balance shows and errors that it hides',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Weygandt, Kimmel & Kieso, Accounting Principles, ch. 2 (limitations of a trial balance)',
  misconceptions: {
    'all-errors-show': 'Every error makes the totals differ.',
    'wrong-side-once': 'A posting on the wrong side makes a difference of its amount.',
    'larger-side-confused': 'What is missing on one side makes that side larger.',
    'errors-all-add': 'Differences add up whichever side they are on.',
    'first-error-only': 'One error explains the whole difference.',
  },
  build: (random) => {
    const chosen = random.sample(errors, 3);
    const amounts = chosen.map(() => drawAmount(random, 5, 60, 30));
    const rows = chosen.map(([text], at) => [text.replace('%', (amounts[at] ?? 0).toLocaleString('en'))]);
    const net = (weigh: (debit: number, credit: number) => number) =>
      chosen.reduce((sum, [, debit, credit], at) => sum + weigh(debit, credit) * (amounts[at] ?? 0), 0);
    const right = net((debit, credit) => debit - credit);
    const say = (difference: number) =>
      `(${difference} === 0 ? 'The totals agree' : (${difference} > 0 ? 'Debits' : 'Credits') + ' are larger by ' + money(Math.abs(${difference})))`;
    const ideas = [
      ['wrong-side-once', net((debit, credit) => Math.sign(debit - credit))],
      ['errors-all-add', net((debit, credit) => Math.abs(debit - credit))],
      ['all-errors-show', net((debit, credit) => (debit - credit === 0 ? 1 : debit - credit))],
      ['first-error-only', amounts[1] ?? 0],
      ['first-error-only', -(amounts[2] ?? 0)],
    ] as const;
    // A second amount stands on both sides as the right one does, so that no amount is told by standing there twice.
    const others = ideas.filter(([, difference]) => difference !== 0 && Math.abs(difference) !== Math.abs(right));
    const [twice] = others;
    const pair = right === 0 || !twice ? [] : [twice, ['larger-side-confused', -twice[1]] as const];
    const singles = random.shuffle(ideas.filter((each) => !pair.includes(each)));
    const business = drawBusiness(random);
    return asksText({
      structure: {
        errors: chosen
          .map(([text]) => text.slice(0, 9))
          .toSorted()
          .join(' '),
      },
      surface: { business, amounts: amounts.join(' ') },
      stem: `The trial balance of ${business} was drawn up after these postings, which are the only errors. What do its totals look like?`,
      tables: [booksTable(['What was posted'], rows)],
      key: say(right),
      wrong: [
        right === 0 ? ['all-errors-show', say(amounts[0] ?? 0)] : ['larger-side-confused', say(-right)],
        ...pair.map(([idea, difference]) => [idea, say(difference)] as const),
        ...singles.map(([idea, difference]) => [idea, say(difference)] as const),
      ],
    });
  },
};
