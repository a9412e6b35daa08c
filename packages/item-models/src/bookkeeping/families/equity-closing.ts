import type { ProgramFamily } from '../../program/variant';
import { asksAmount } from '../question';
import { booksTable } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

/** Closing the year into the owner’s capital. */
export const equityClosing: ProgramFamily = {
  id: 'bookkeeping-equity-closing',
  version: 1,
  test: 'bookkeeping',
  objective: 'corrections',
  level: 'apply',
  title: 'Closing income, expenses and drawings into capital',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'Weygandt, Kimmel & Kieso, Accounting Principles, ch. 4 (closing the books)',
  misconceptions: {
    'drawings-are-expense': 'Drawings lower the profit of the year, or leave the capital alone.',
    'profit-forgotten': 'Capital changes by what the owner pays in and takes out.',
    'loss-added': 'A result raises the capital whatever its sign.',
    'assets-closed-too': 'Closing takes in every account with a debit balance.',
    'contribution-left-out': 'What the owner pays in during the year belongs to the next one.',
  },
  build: (random) => {
    const [capital, sales, costs] = [
      drawAmount(random, 200, 500),
      drawAmount(random, 300, 800),
      drawAmount(random, 100, 290),
    ];
    const [rent, drawings, paidIn] = [
      drawAmount(random, 20, 90),
      drawAmount(random, 20, 95),
      drawAmount(random, 10, 60),
    ];
    const [equipment, other] = [drawAmount(random, 100, 190), drawAmount(random, 3, 18)];
    const asked = random.pick(['capital', 'profit', 'capital-paid-in']);
    const income = random.pick(['sales', 'sales-and-interest']);
    const revenue = sales + (income === 'sales' ? 0 : other);
    const profit = revenue - costs - rent;
    const added = asked === 'capital-paid-in' ? paidIn : 0;
    const rows = [
      ['Capital, 1 January', 'Cr', capital],
      ...(added ? [['Paid in by the owner', 'Cr', paidIn]] : []),
      ['Drawings', 'Dr', drawings],
      ['Equipment', 'Dr', equipment],
      ['Sales', 'Cr', sales],
      ...(income === 'sales' ? [] : [['Interest received', 'Cr', other]]),
      ['Wages', 'Dr', costs],
      ['Rent', 'Dr', rent],
    ];
    const business = drawBusiness(random);
    const end = capital + added + profit - drawings;
    const what = asked === 'profit' ? 'the profit of the year' : 'the capital after the year is closed';
    return asksAmount({
      structure: { asked, income },
      surface: { business, capital, sales, costs, drawings },
      stem: `These are some balances of ${business} on 31 December. What is ${what}?`,
      tables: [
        booksTable(
          ['Account', 'Side', 'Balance'],
          rows.map((row) => row),
        ),
      ],
      key: String(asked === 'profit' ? profit : end),
      wrong:
        asked === 'profit'
          ? [
              ['drawings-are-expense', String(profit - drawings)],
              ['assets-closed-too', String(profit - drawings - equipment)],
              ['contribution-left-out', String(profit - equipment)],
              ['loss-added', String(profit + drawings)],
            ]
          : [
              ['drawings-are-expense', String(end + drawings)],
              ['profit-forgotten', String(end - profit)],
              added ? ['contribution-left-out', String(end - added)] : ['loss-added', String(end + 2 * drawings)],
              ['assets-closed-too', String(end - equipment)],
            ],
    });
  },
};
