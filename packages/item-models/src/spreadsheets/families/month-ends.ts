import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';

const worlds = [
  ['Contract', 'Signed', 'Notice ends'],
  ['Loan', 'Paid out', 'First rate due'],
  ['Licence', 'Bought', 'Renewal'],
  ['Lease', 'Starts', 'Review'],
  ['Invoice', 'Issued', 'Due'],
  ['Policy', 'Issued', 'Next premium'],
  ['Warranty', 'Sold', 'Ends'],
] as const;

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Months added to days that the other month may lack. */
export const monthEnds: ProgramFamily = {
  id: 'spreadsheets-month-ends',
  version: 2,
  test: 'spreadsheets',
  objective: 'dates',
  level: 'apply',
  title: 'Months added at the end of a month',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), EDATE, EOMONTH, DATE; Microsoft Support, EDATE function',
  misconceptions: {
    'overflows-to-next': 'Days that a month lacks run over into the next month, or DATE stops at its end.',
    'thirty-days-each': 'A month is thirty days.',
    'end-of-month-kept':
      'The last day of a month becomes the last day of the other month, or every EDATE ends a month.',
    'one-month-off': 'The month of the date counts as the first one.',
    'day-before': 'The term ends on the day before.',
  },
  build: (random) => {
    const [thing, from, to] = random.pick(worlds);
    // No term ends in a leap year: there HyperFormula’s EDATE takes the 28th for the last day of February.
    const year = random.pick([2021, 2025, 2026]);
    const [month, day, months] = random.pick([
      [1, 31, 1],
      [1, 30, 1],
      [8, 31, 1],
      [10, 31, 4],
      [12, 31, 2],
      [3, 31, 3],
      [5, 31, 1],
      [12, 30, 2],
      [11, 30, 3],
      [2, 28, 1],
      [4, 30, 1],
      [6, 30, 2],
    ]);
    const way = random.pick(['EDATE', 'EOMONTH', 'DATE', 'EOMONTH-next']);
    const written = random.pick(['cell', 'number']);
    const step = written === 'cell' ? 'C2' : String(months);
    const sheet = [
      [thing, from, ...(written === 'cell' ? ['Months'] : [])],
      [
        random.pick(['A-17', 'B-204', 'K-9', 'N-52', 'P-311', 'R-86']),
        iso(year, month, day),
        ...(written === 'cell' ? [months] : []),
      ],
    ];
    const date = (by: string) => `=DATE(YEAR(B2),MONTH(B2)+${by},DAY(B2))`;
    const formulas = {
      EDATE: `=EDATE(B2,${step})`,
      EOMONTH: `=EOMONTH(B2,${step})`,
      DATE: date(step),
      'EOMONTH-next': `=EOMONTH(B2,${step})+1`,
    };
    const thirty = `=B2+30*${months}`;
    const options = {
      EDATE: [
        ['overflows-to-next', formulas.DATE],
        ['end-of-month-kept', formulas.EOMONTH],
      ],
      EOMONTH: [
        ['end-of-month-kept', formulas.EDATE],
        ['overflows-to-next', formulas.DATE],
      ],
      DATE: [
        ['overflows-to-next', formulas.EDATE],
        ['end-of-month-kept', formulas.EOMONTH],
      ],
      'EOMONTH-next': [
        ['one-month-off', `=EOMONTH(B2,${months}-1)+1`],
        ['end-of-month-kept', formulas.EOMONTH],
      ],
    } as const;
    const [first, second] = options[way];
    // Where the day exists in the other month too, the nearer idea is that the end of the month is kept.
    const isShort = new Date(Date.UTC(year, month - 1 + months, day)).getUTCDate() !== day;
    const swapped = way === 'EOMONTH' ? isShort : !isShort && way !== 'EOMONTH-next';
    return asksResult({
      structure: { way, month, day, months, written },
      surface: { thing, year },
      stem: `The formula for '${to}' stands in D2. Which date does it show?`,
      sheet,
      cell: 'D2',
      dates: true,
      key: formulas[way],
      wrong: [
        swapped ? second : first,
        swapped ? first : second,
        ['thirty-days-each', thirty],
        ['one-month-off', `=EDATE(B2,${months}-1)`],
        ['day-before', `${formulas[way]}-1`],
      ],
    });
  },
};
