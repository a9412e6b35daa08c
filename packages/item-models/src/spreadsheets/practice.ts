import type { PracticeModel } from '../program/practice';
import { asksFormula, asksResult } from './question';

const empty = { structure: {}, surface: {} };

/** The open questions of the spreadsheet test. */
export const spreadsheetPractice: readonly PracticeModel[] = [
  {
    id: 'spreadsheets-practice-share',
    objective: 'references',
    rationale:
      'The amount has to move down with the formula, the total has to stay: only the reference to B5 is fixed.',
    reasons: {
      'total-moves': 'Copied to C3, this divides by B6, which is empty.',
      'amount-stays': 'Copied down, this shows the share of the first row three times.',
      'adds-from-the-top': 'This adds up the shares from the first row on.',
    },
    variant: asksFormula({
      ...empty,
      stem: 'C2:C4 are to show the share of each row in the total. Which formula in C2 can be copied down?',
      sheet: [
        ['Shop', 'Sales'],
        ['Riga', 200],
        ['Lima', 300],
        ['Oslo', 500],
        ['Total', '=SUM(B2:B4)'],
      ],
      key: { formula: '=B2/B$5', from: 'C2', to: ['C2', 'C3', 'C4'] },
      wrong: [
        ['total-moves', { formula: '=B2/B5', from: 'C2', to: ['C2', 'C3', 'C4'] }],
        ['amount-stays', { formula: '=B$2/B$5', from: 'C2', to: ['C2', 'C3', 'C4'] }],
        ['adds-from-the-top', { formula: '=SUM(B$2:B2)/B$5', from: 'C2', to: ['C2', 'C3', 'C4'] }],
      ],
    }),
  },
  {
    id: 'spreadsheets-practice-above-average',
    objective: 'conditional-totals',
    rationale: 'The average is 30; only 40 and 60 lie above it. The row that equals it is not above it.',
    reasons: {
      'equal-counts-too': 'The sign > leaves out the value that equals the average.',
      'text-compared': 'The sign & joins the sign and the number to one condition; the quotes hold only the sign.',
      'counts-all': 'Only rows that meet the condition are counted.',
    },
    variant: asksResult({
      ...empty,
      stem: 'What does the formula show?',
      sheet: [
        ['Driver', 'Trips'],
        ['Ana', 10],
        ['Ben', 30],
        ['Caro', 40],
        ['Dev', 60],
        ['Esi', 10],
      ],
      cell: 'D2',
      key: '=COUNTIF(B2:B6,">"&AVERAGE(B2:B6))',
      wrong: [
        ['equal-counts-too', '=COUNTIF(B2:B6,">="&AVERAGE(B2:B6))'],
        ['text-compared', '=0'],
        ['counts-all', '=COUNT(B2:B6)'],
      ],
    }),
  },
  {
    id: 'spreadsheets-practice-percent-points',
    objective: 'rounding',
    rationale: 'Ten per cent are added to 200, which gives 220; ten per cent of 220 are 22, which leaves 198.',
    reasons: {
      'cancels-out': 'The second ten per cent are taken of the larger amount.',
      'added-once': 'The cut comes after the rise and works as well.',
      'points-added': 'Both percentages are taken of the amount before, and they work against each other.',
    },
    variant: asksResult({
      ...empty,
      stem: 'What does the formula show?',
      sheet: [
        ['Price', 'Rise', 'Cut'],
        [200, '10%', '10%'],
      ],
      cell: 'D2',
      key: '=A2*(1+B2)*(1-C2)',
      wrong: [
        ['cancels-out', '=A2*(1+B2-C2)'],
        ['added-once', '=A2*(1+B2)'],
        ['points-added', '=A2*(1-B2-C2)'],
      ],
    }),
  },
  {
    id: 'spreadsheets-practice-first-of-month',
    objective: 'dates',
    rationale: 'EOMONTH with 0 gives the last day of the same month, 28 February; one more is 1 March.',
    reasons: {
      'same-month-start': 'The day after the end of a month belongs to the next month.',
      'month-end': 'One is added to the end of the month.',
      'month-later': 'The day of the month is replaced by EOMONTH.',
    },
    variant: asksResult({
      ...empty,
      stem: 'Which date does the formula show?',
      sheet: [
        ['Invoice', 'Issued'],
        ['F-12', '2026-02-10'],
      ],
      cell: 'C2',
      dates: true,
      key: '=EOMONTH(B2,0)+1',
      wrong: [
        ['same-month-start', '=EOMONTH(B2,-1)+1'],
        ['month-end', '=EOMONTH(B2,0)'],
        ['month-later', '=EDATE(B2,1)+1'],
      ],
    }),
  },
];
