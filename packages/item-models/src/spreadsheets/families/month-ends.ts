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

type Term = readonly [month: number, day: number, months: number];

/** The other month lacks the day: EDATE stops at its end, DATE runs over. */
const overflowing: readonly [Term, ...Term[]] = [
  [1, 31, 1],
  [1, 30, 1],
  [8, 31, 1],
  [10, 31, 4],
  [12, 31, 2],
  [3, 31, 3],
  [5, 31, 1],
  [12, 30, 2],
  [11, 30, 3],
];

/** The last day of a short month: EDATE keeps the day, EOMONTH goes to the end. */
const shortMonths: readonly [Term, ...Term[]] = [
  [2, 28, 1],
  [2, 28, 3],
  [4, 30, 1],
  [4, 30, 3],
  [6, 30, 2],
  [9, 30, 1],
  [11, 30, 2],
];

/** Months added to days that the other month may lack. */
export const monthEnds: ProgramFamily = {
  id: 'spreadsheets-month-ends',
  version: 3,
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
    'one-month-off': 'The month of the date counts as the first one, or not at all.',
    'missing-day-is-first': 'A day that the month lacks becomes the first day of the month after it.',
    'next-month-starts': 'The end of a month is the first day of the next.',
  },
  build: (random) => {
    const [thing, from, to] = random.pick(worlds);
    // No term ends in a leap year: there HyperFormula’s EDATE takes the 28th for the last day of February.
    const year = random.pick([2021, 2025, 2026]);
    const way = random.pick(['EDATE', 'EDATE-overflowing', 'EOMONTH', 'DATE', 'EOMONTH-next']);
    const isOverflowing = way === 'DATE' || way === 'EDATE-overflowing';
    const [month, day, months] = random.pick(isOverflowing ? overflowing : shortMonths);
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
    const date = `=DATE(YEAR(B2),MONTH(B2)+${step},DAY(B2))`;
    const [edate, eomonth] = [`=EDATE(B2,${step})`, `=EOMONTH(B2,${step})`];
    const key = {
      EDATE: edate,
      'EDATE-overflowing': edate,
      EOMONTH: eomonth,
      DATE: date,
      'EOMONTH-next': `${eomonth}+1`,
    }[way];
    const [central, ...others] = {
      EDATE: [['end-of-month-kept', eomonth] as const],
      'EDATE-overflowing': [['overflows-to-next', date] as const, ['missing-day-is-first', `${edate}+1`] as const],
      DATE: [['overflows-to-next', edate] as const, ['missing-day-is-first', `${edate}+1`] as const],
      EOMONTH: [['end-of-month-kept', edate] as const],
      'EOMONTH-next': [
        ['end-of-month-kept', eomonth] as const,
        ['one-month-off', `=EOMONTH(B2,${months}-1)+1`] as const,
      ],
    }[way];
    return asksResult({
      structure: { way, month, day, months, written },
      surface: { thing, year },
      stem: `D2 holds the formula for '${to}' and is formatted as a date. Which date does it show?`,
      sheet,
      cell: 'D2',
      dates: true,
      key,
      wrong: [
        central ?? ['end-of-month-kept', eomonth],
        ...others,
        ...random.shuffle([
          ['thirty-days-each', `=B2+30*${months}`] as const,
          ['one-month-off', `=EOMONTH(B2,${months}+1)`] as const,
          ['one-month-off', `=EDATE(B2,${months}+1)`] as const,
          ['next-month-starts', `=EOMONTH(B2,${months})+1`] as const,
        ]),
      ],
    });
  },
};
