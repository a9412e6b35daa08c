import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';

const jobs = [
  'Kitchen fitting',
  'Site survey',
  'Data entry',
  'Wall painting',
  'Video cut',
  'Stock count',
  'Translation',
  'Roof repair',
  'App testing',
];

const weekday = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
const iso = (month: number, day: number) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Working days between two dates, and the date after so many. */
export const workingDays: ProgramFamily = {
  id: 'spreadsheets-working-days',
  version: 3,
  test: 'spreadsheets',
  objective: 'dates',
  level: 'apply',
  title: 'Working days and holidays',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), NETWORKDAYS and WORKDAY; Microsoft Support, NETWORKDAYS function',
  misconceptions: {
    'ends-counted-otherwise': 'NETWORKDAYS leaves out the first day, or WORKDAY counts it.',
    'holidays-ignored': 'Holidays are known from the calendar or change nothing.',
    'weekend-holiday-deducted': 'A holiday on a weekend takes off a day as well.',
    'calendar-days': 'Weekends count like other days.',
    'saturday-works': 'Only Sundays are free.',
  },
  build: (random) => {
    const month = random.int(2, 11);
    const start = random.int(3, 9);
    const first = [start, start + 1, start + 2].find((day) => ![0, 6].includes(weekday(2026, month, day))) ?? start;
    const length = random.int(9, 14);
    const after = Array.from({ length: length - 3 }, (_, at) => first + 1 + at);
    const week = after.filter((day) => ![0, 6].includes(weekday(2026, month, day)));
    const free = after.filter((day) => [0, 6].includes(weekday(2026, month, day)));
    const onWeekend = random.pick(['none', 'one']);
    const way = random.pick(['NETWORKDAYS', 'WORKDAY']);
    const count = random.int(6, 8);
    // With a single holiday, forgetting it and counting the first day would lead to the same date.
    const most = way === 'WORKDAY' || onWeekend === 'none' ? 2 : random.int(1, 2);
    const holidays = random.shuffle([
      ...random.sample(way === 'WORKDAY' ? week.slice(0, count - 2) : week, most),
      ...(onWeekend === 'one' ? free.slice(0, 1) : []),
    ]);
    const endDay =
      [first + length, first + length + 1, first + length + 2].find(
        (day) => ![0, 6].includes(weekday(2026, month, day)),
      ) ?? first + length;
    const last = way === 'NETWORKDAYS' ? iso(month, endDay) : count;
    const sheet = [
      ['Job', 'Start', way === 'NETWORKDAYS' ? 'End' : 'Days', 'Holidays', 'Result'],
      [random.sample(jobs, 1)[0] ?? '', iso(month, first), last, iso(month, holidays[0] ?? first + 1), null],
      ...holidays.slice(1).map((day) => [null, null, null, iso(month, day), null]),
    ];
    const range = `D2:D${holidays.length + 1}`;
    const note = `${iso(month, first)} is a ${names[weekday(2026, month, first)] ?? ''}. Saturdays and Sundays are free.${way === 'WORKDAY' ? ' E2 is formatted as a date.' : ''}`;
    const key = `=${way}(B2,C2,${range})`;
    const wrong =
      way === 'NETWORKDAYS'
        ? ([
            ['ends-counted-otherwise', `${key}-1`],
            ['holidays-ignored', '=NETWORKDAYS(B2,C2)'],
            ['calendar-days', '=C2-B2+1'],
            ...(onWeekend === 'one'
              ? ([['weekend-holiday-deducted', `=NETWORKDAYS(B2,C2)-${holidays.length}`]] as const)
              : []),
            ['saturday-works', `=NETWORKDAYS.INTL(B2,C2,11,${range})`],
          ] as const)
        : ([
            ['ends-counted-otherwise', `=WORKDAY(B2,C2-1,${range})`],
            ['holidays-ignored', '=WORKDAY(B2,C2)'],
            ['calendar-days', '=B2+C2'],
            ...(onWeekend === 'one'
              ? ([['weekend-holiday-deducted', `=WORKDAY(B2,C2+${holidays.length})`]] as const)
              : []),
            ['saturday-works', `=WORKDAY.INTL(B2,C2,11,${range})`],
          ] as const);
    return asksResult({
      structure: { way, onWeekend, holidays: holidays.length },
      surface: { month, first, length: way === 'WORKDAY' ? count : length },
      stem: 'What does the formula show?',
      sheet,
      notes: [note],
      cell: 'E2',
      dates: way === 'WORKDAY',
      key,
      wrong,
    });
  },
};
