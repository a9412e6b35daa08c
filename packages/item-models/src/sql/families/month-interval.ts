import { sql, type SqlFamily } from '../variant';
import { isoDay } from '../world';

const papers = [
  { table: 'contracts', column: 'signed_on' },
  { table: 'loans', column: 'paid_out_on' },
  { table: 'trials', column: 'began_on' },
  { table: 'leases', column: 'starts_on' },
] as const;

const forward = [
  [1, 31],
  [1, 30],
  [3, 31],
  [5, 31],
  [8, 31],
  [10, 31],
] as const;

const backward = [
  [3, 31],
  [3, 30],
  [5, 31],
  [7, 31],
  [10, 31],
  [12, 31],
] as const;

/** Adding months at the end of a month. */
export const monthInterval: SqlFamily = {
  id: 'sql-month-interval',
  version: 1,
  test: 'sql',
  objective: 'dates-and-text',
  level: 'understand',
  title: 'Adding months at the end of a month',
  predictedDifficulty: 0.58,
  status: 'pilot',
  source: 'PostgreSQL 18 documentation, 9.9 Date/Time Functions and Operators, and 8.5.4 Interval Input',
  misconceptions: {
    'thirty-days': 'A month is thirty days.',
    overflow: 'Days beyond the end spill into the next month.',
    'overflow-chained': 'Days spill into the next month, and the second step starts from there.',
    'end-sticks': 'The last day of a month stays the last day.',
    'chain-is-sum': 'Adding one month twice is adding two months.',
    'sum-is-chain': 'Adding two months is adding one month twice.',
  },
  build: (random) => {
    const year = random.int(2026, 2036);
    const form = random.pick(['chained', 'once']);
    const sign = random.pick(['+', '-']);
    // Each start has a shorter month next to it, so that one step of two months and two steps of one differ.
    const [month, day] = random.pick(sign === '+' ? forward : backward);
    const { table: name, column } = random.pick(papers);
    const start = isoDay(month, day, year);
    const dueTable = {
      name,
      columns: [
        { name: 'id', type: 'integer primary key' },
        { name: column, type: 'date not null' },
      ],
      rows: [[1, start]],
    };
    const one = `${column} ${sign} interval '1 month'`;
    const forms = {
      chained: `((${one}) ${sign} interval '1 month')::date`,
      once: `(${column} ${sign} interval '2 months')::date`,
    };
    const query = (x: string) =>
      sql(`
      select (${one})::date as first,
             ${x} as second
      from ${name}
    `);
    const other = (x: string, y: string) => `select ${x} as first, ${y} as second from ${name}`;
    const monthStart = `date_trunc('month', ${column})`;
    const spill = (months: number) =>
      `(${monthStart} ${sign} interval '${months} month' + interval '${day - 1} days')::date`;
    const spillTwice = `(${spill(1)} ${sign} interval '1 month')::date`;
    const sticky = (months: number) =>
      `(${monthStart} ${sign} interval '${months} month' + interval '1 month' - interval '1 day')::date`;
    const thirty = (months: number) => `(${column} ${sign} ${months * 30})`;
    return {
      parameters: {
        structure: { form, sign, start: `${month}-${day}` },
        surface: { year, table: name },
      },
      tables: [dueTable],
      stem: 'What does this query return?',
      code: query(forms[form]),
      asks: 'output',
      ordered: false,
      key: [query(forms[form])],
      mutants: [
        {
          misconception: form === 'once' ? 'sum-is-chain' : 'chain-is-sum',
          program: [query(form === 'once' ? forms.chained : forms.once)],
        },
        { misconception: 'thirty-days', program: [other(thirty(1), thirty(2))] },
        { misconception: 'overflow', program: [other(spill(1), spill(2))] },
        { misconception: 'overflow-chained', program: [other(spill(1), spillTwice)] },
        { misconception: 'end-sticks', program: [other(sticky(1), sticky(2))] },
      ],
    };
  },
};
