import { sql, type SqlFamily } from '../variant';
import { isoDay } from '../world';
import type { Cell, Table } from '../table';

const logs = [
  { table: 'calls', column: 'started_at' },
  { table: 'uploads', column: 'received_at' },
  { table: 'payments', column: 'booked_at' },
  { table: 'visits', column: 'entered_at' },
] as const;

/** Selecting one month of timestamps. */
export const dateRange: SqlFamily = {
  id: 'sql-date-range',
  version: 1,
  test: 'sql',
  objective: 'dates-and-text',
  level: 'apply',
  title: 'One month of timestamps',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 9.9 Date/Time Functions and Operators and 8.5.1.3 Time Stamps',
  misconceptions: {
    'last-day-complete': 'A date as upper bound includes the whole of that day.',
    'last-day-lost': 'A correct upper bound loses the last day.',
    'year-implied': 'The month number implies the year.',
    'bound-included': 'The first instant of the next month belongs to the month.',
    'first-day-lost': 'The first instant of the month does not belong to it.',
  },
  build: (random) => {
    const log = random.pick(logs);
    const month = random.pick([1, 3, 5, 7, 8, 10]);
    const days = 31;
    const form = random.pick(['between', 'half-open', 'extract', 'cast-between']);
    const at = (m: number, day: number, time: string, year = 2026) => `${isoDay(m, day, year)} ${time}`;
    const times = [
      at(month, 1, '00:00'),
      at(month, random.int(9, 20), `${random.int(10, 19)}:30`),
      at(month, days, '00:00'),
      at(month, days, `${random.int(10, 22)}:15`),
      at(month + 1, 1, '00:00'),
      at(month, random.int(5, 25), '08:45', 2025),
    ];
    const first = random.int(2, 8) * 10;
    const rows = random.shuffle(times).map((time, index): Cell[] => [first + index, time]);
    const table: Table = {
      name: log.table,
      columns: [
        { name: 'id', type: 'integer primary key' },
        { name: log.column, type: 'timestamp not null' },
      ],
      rows,
    };
    const [from, last, next] = [isoDay(month, 1), isoDay(month, days), isoDay(month + 1, 1)];
    const column = log.column;
    const query = (where: string) =>
      sql(`
      select id
      from ${log.table}
      where ${where}
    `);
    const forms = {
      between: query(`${column} between '${from}' and '${last}'`),
      'half-open': query(`${column} >= '${from}'\n        and ${column} < '${next}'`),
      extract: query(`extract(month from ${column}) = ${month}`),
      'cast-between': query(`${column}::date between '${from}' and '${last}'`),
    };
    const whole = forms['half-open'];
    const extras = {
      bound: query(`${column} between '${from}' and '${next}'`),
      first: query(`${column} > '${from}' and ${column} < '${next}'`),
    };
    const isWhole = form === 'half-open' || form === 'cast-between';
    return {
      parameters: { structure: { form, month }, surface: { log: log.table } },
      tables: [table],
      stem: 'Which ids does this query return?',
      code: forms[form],
      asks: 'output',
      ordered: false,
      key: [forms[form]],
      mutants: [
        isWhole
          ? { misconception: 'last-day-lost', program: [forms.between] }
          : {
              misconception: form === 'extract' ? 'year-implied' : 'last-day-complete',
              program: [whole],
            },
        { misconception: 'bound-included', program: [extras.bound] },
        { misconception: 'first-day-lost', program: [extras.first] },
        form === 'extract'
          ? { misconception: 'last-day-lost', program: [forms.between] }
          : { misconception: 'year-implied', program: [forms.extract] },
      ],
    };
  },
};
