import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { capital, drawAmount, drawBusiness } from '../worlds';

/** Interest and principal within the instalments of a loan. */
export const loanInstalments: ProgramFamily = {
  id: 'bookkeeping-loan-instalments',
  version: 2,
  test: 'bookkeeping',
  objective: 'money-matters',
  level: 'apply',
  title: 'Interest and principal in loan instalments',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'IFRS 9.5.4.1 and Appendix A (effective interest method)',
  misconceptions: {
    'interest-on-first-amount': 'Interest is taken of the first amount in every period.',
    'instalment-is-expense': 'The whole instalment is interest, or all of it repays.',
    'yearly-rate-each-period': 'The yearly rate applies to each period.',
    'one-period-late': 'The instalment of the period is taken off once more before interest.',
    'one-period-early': 'The instalment before is not taken off yet.',
    'whole-instalment-repays': 'The whole of each instalment is taken off before interest is reckoned.',
    'principal-for-interest': 'Interest and principal are confused.',
  },
  build: (random) => {
    const periods = random.pick([1, 2, 4, 12]);
    const percent = random.pick([4, 6, 8, 12]);
    const rate = percent / 100 / periods;
    const principal = drawAmount(random, 8, 60, 1000);
    const count = random.int(8, 20);
    const payment = Math.ceil((principal * (1 / count + rate)) / 10) * 10;
    const period = random.int(2, 3);
    const asked = random.pick(['interest', 'principal', 'balance']);
    const interest = (at: number, by = rate) => `ledger.interestIn(${principal}, ${by}, ${payment}, ${at})`;
    const balance = (paid: number) =>
      `${principal} - ${paid} * ${payment} + ${Array.from({ length: paid }, (_, at) => interest(at + 1)).join(' + ') || '0'}`;
    const flat = `${principal} * ${rate}`;
    const every = { 1: 'year', 2: 'half-year', 4: 'quarter', 12: 'month' }[periods];
    const what = {
      interest: `How much interest is in instalment ${period}?`,
      principal: `How much of instalment ${period} repays the loan?`,
      balance: `How much of the loan is left after instalment ${period}?`,
    }[asked];
    const figures = {
      interest: [interest(period), flat, interest(period + 1), `${payment}`, `${payment} - ${interest(period)}`],
      principal: [
        `${payment} - ${interest(period)}`,
        `${payment} - ${flat}`,
        `${payment} - ${interest(period + 1)}`,
        `${payment}`,
        interest(period),
      ],
      balance: [
        balance(period),
        `${principal} - ${period} * (${payment} - ${flat})`,
        balance(period + 1),
        `${principal} - ${period} * ${payment}`,
        `${principal} - (${interest(1)} + ${interest(2)})`,
      ],
    } as const;
    const [key, onFirst, late, whole, swapped] = figures[asked];
    const early = {
      interest: interest(period - 1),
      principal: `${payment} - ${interest(period - 1)}`,
      balance: balance(period - 1),
    }[asked];
    const shrunk = (at: number) => `(${principal} - ${at - 1} * ${payment}) * ${rate}`;
    const repaidWhole = {
      interest: shrunk(period),
      principal: `${payment} - ${shrunk(period)}`,
      balance: `${principal} - ${period} * ${payment} + ${shrunk(1)} + ${shrunk(period)}`,
    }[asked];
    const business = drawBusiness(random);
    return asksAmount({
      structure: { periods, asked, period },
      surface: { business, principal, percent, payment },
      stem: `${capital(business)} repays a loan in equal instalments at the end of each ${every}; interest is rounded to cents. ${what}`,
      tables: [
        facts([
          ['Loan', principal],
          [
            'Interest',
            `${percent} % a year, ${periods === 1 ? 'added each year' : `a ${{ 1: '', 2: 'half', 4: 'quarter', 12: 'twelfth' }[periods]} of it each ${every}`}`,
          ],
          ['Instalment', payment],
        ]),
      ],
      balance: { cue: 'middle', place: random.int(0, 4) },
      key,
      wrong: [
        ['interest-on-first-amount', onFirst],
        ['one-period-late', late],
        ['principal-for-interest', swapped],
        ['instalment-is-expense', whole],
        ['one-period-early', early],
        ['whole-instalment-repays', repaidWhole],
        ...(periods === 1 || asked === 'balance'
          ? []
          : [
              [
                'yearly-rate-each-period',
                asked === 'interest'
                  ? interest(period, percent / 100)
                  : `${payment} - ${interest(period, percent / 100)}`,
              ] as const,
            ]),
      ],
    });
  },
};
