import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { facts } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** Gross pay, deductions and what the employer adds. */
export const payrollCost: ProgramFamily = {
  id: 'bookkeeping-payroll-cost',
  version: 1,
  test: 'bookkeeping',
  objective: 'money-matters',
  level: 'apply',
  title: 'Wage cost, net pay and what is owed to others',
  predictedDifficulty: 0.7,
  status: 'active',
  source:
    'IAS 19.9–11 (short-term employee benefits); Weygandt, Kimmel & Kieso, Accounting Principles, ch. 10 (payroll)',
  misconceptions: {
    'net-pay-is-cost': 'What the employee gets is the cost.',
    'employer-share-deducted': 'What the employer adds is taken off the pay.',
    'deductions-on-top': 'Deductions from pay are a cost on top of gross pay.',
    'employer-share-forgotten': 'What is owed to others are the deductions alone.',
    'tax-left-out': 'Tax withheld is no debt of the employer.',
  },
  build: (random) => {
    const gross = drawAmount(random, 20, 60);
    const [tax, own, employer] = [
      random.pick([10, 12, 15, 18]),
      random.pick([5, 6, 8, 9]),
      random.pick([7, 10, 11, 13]),
    ];
    const meal = random.chance(0.5) ? drawAmount(random, 2, 9, 20) : 0;
    const asked = random.pick(['cost', 'net', 'owed']);
    const part = (percent: number) => (gross * percent) / 100;
    const net = gross - part(tax) - part(own) - meal;
    const figures = {
      cost: [gross + part(employer), net, gross + part(tax) + part(own) + part(employer), gross, net + part(employer)],
      net: [net, net - part(employer), gross - part(own) - meal, gross - part(tax) - meal, gross],
      owed: [
        part(tax) + part(own) + part(employer),
        part(tax) + part(own),
        part(own) + part(employer),
        part(tax) + part(own) + part(employer) + meal + net,
        part(employer),
      ],
    } as const;
    const ideas = {
      cost: ['net-pay-is-cost', 'deductions-on-top', 'employer-share-forgotten', 'employer-share-deducted'],
      net: ['employer-share-deducted', 'tax-left-out', 'deductions-on-top', 'net-pay-is-cost'],
      owed: ['employer-share-forgotten', 'tax-left-out', 'deductions-on-top', 'net-pay-is-cost'],
    } as const;
    const what = {
      cost: 'What does the month cost the business?',
      net: 'How much is paid to the employee?',
      owed: 'How much is owed to tax office and insurance for the month?',
    }[asked];
    const [key, ...wrong] = figures[asked];
    const [first, ...others] = wrong.map(
      (amount, at) => [ideas[asked][at] ?? ideas[asked][0], String(amount)] as const,
    );
    const business = drawBusiness(random);
    return asksAmount({
      structure: { asked, meal: meal > 0, rates: `${tax} ${own} ${employer}` },
      surface: { business, gross, meal },
      stem: `These are the figures for one month’s pay of an employee at ${business}. All rates apply to gross pay. ${what}`,
      tables: [
        facts([
          ['Gross pay', gross],
          ['Income tax, withheld', `${tax} %`],
          ['Insurance, employee’s share, withheld', `${own} %`],
          ['Insurance, employer’s share', `${employer} %`],
          ...(meal > 0 ? [['Meals bought from the business, kept back', meal] as const] : []),
        ]),
      ],
      key: String(key),
      wrong: [first ?? ['net-pay-is-cost', String(net)], ...others],
    });
  },
};
