import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';

const worlds = [
  ['Guest', 'Arrival', 'Departure', 'Price a night'],
  ['Tool', 'Taken', 'Returned', 'Price a day'],
  ['Van', 'From', 'To', 'Rate a day'],
  ['Project', 'Start', 'End', 'Fee a day'],
  ['Invoice', 'Issued', 'Paid', 'Penalty a day'],
  ['Storage box', 'In', 'Out', 'Rent a day'],
] as const;
const names = ['Alba', 'Boreal', 'Cirrus', 'Delta', 'Ember', 'Fjord', 'Grove', 'Harbor'];

const iso = (month: number, day: number) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Differences of dates are numbers of days. */
export const daysBetween: ProgramFamily = {
  id: 'spreadsheets-days-between',
  version: 1,
  test: 'spreadsheets',
  objective: 'cell-contents',
  level: 'apply',
  title: 'Days between two dates, times a rate',
  predictedDifficulty: 0.7,
  status: 'pilot',
  source:
    'OpenDocument 1.3 part 4 (OpenFormula), 4.3.3 Date; Microsoft Support, “Calculate the difference between two dates”',
  misconceptions: {
    'end-day-counted': 'A difference of dates counts the first day as well, or adding one leaves it out.',
    'months-of-thirty': 'Every month has thirty days.',
    'months-ignored': 'The difference of dates looks at the day of the month.',
    'end-day-lost': 'Neither the first nor the last day counts.',
    'months-of-thirty-one': 'Every month has thirty-one days.',
  },
  build: (random) => {
    const [thing, from, to, rate] = random.pick(worlds);
    const month = random.pick([1, 2, 3, 5, 7, 8, 10]);
    const span = random.int(1, 2);
    const [startDay, endDay] = [random.int(18, 28), random.int(2, 16)];
    const inclusive = random.chance(0.5);
    const price = random.int(2, 20) * 5;
    const paid = random.pick(['times', 'days', 'with-fee']);
    const fee = random.int(2, 9) * 10;
    const sheet = [
      [thing, from, to, rate, ...(paid === 'with-fee' ? ['Fee'] : [])],
      [
        random.sample(names, 1)[0] ?? '',
        iso(month, startDay),
        iso(month + span, endDay),
        price,
        ...(paid === 'with-fee' ? [fee] : []),
      ],
    ];
    const whole = (days: string) =>
      ({ days: `=${days}`, times: `=(${days})*D2`, 'with-fee': `=(${days})*D2+E2` })[paid];
    const days = inclusive ? 'C2-B2+1' : 'C2-B2';
    const shift = inclusive ? '+1' : '';
    const flat = (length: number) => `${span * length + endDay - startDay}${shift}`;
    return asksResult({
      structure: { inclusive, paid, span, february: month === 2 || month + span === 3 },
      surface: { thing, startDay, endDay, price, month },
      stem: 'The dates are real dates, not texts. What does the formula show as a plain number?',
      sheet,
      cell: 'G2',
      key: whole(days),
      wrong: [
        ['end-day-counted', whole(inclusive ? 'C2-B2' : 'C2-B2+1')],
        ['months-of-thirty', whole(flat(30))],
        ['months-of-thirty-one', whole(flat(31))],
        ['end-day-lost', whole('C2-B2-1')],
        ['months-ignored', whole(`ABS(DAY(C2)-DAY(B2))${shift}`)],
      ],
    });
  },
};
