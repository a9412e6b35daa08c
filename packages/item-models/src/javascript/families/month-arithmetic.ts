import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const dates = ['due', 'renewal', 'review', 'payday', 'checkout', 'warranty'] as const;

/** Months and days counted with Date. */
export const monthArithmetic: ProgramFamily = {
  id: 'javascript-month-arithmetic',
  version: 1,
  test: 'javascript',
  objective: 'dates',
  level: 'analyse',
  title: 'Adding months, months from zero and the last day',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'ECMAScript 2025, 21.4.1.28 MakeDay; 21.4.3.4 Date.UTC; 21.4.4.25 Date.prototype.setUTCMonth',
  misconceptions: {
    'clamped-to-month': 'A day that the month lacks becomes its last day.',
    'month-is-thirty-days': 'A month is thirty days.',
    'months-from-one': 'Months count from one.',
    'overflow-is-first': 'A day that the month lacks becomes the first of the next one.',
    'zero-is-first': 'Day zero is the first of the month.',
    'overflow-invalid': 'A day that the month lacks gives an invalid date.',
  },
  build: (random) => {
    const name = random.pick(dates);
    const form = random.pick(['add-month', 'add-month', 'from-parts', 'day-zero', 'add-days']);
    const year = random.pick([2025, 2026, 2027, 2028]);
    const from = random.pick([0, 2, 4, 7, 9]);
    const day = form === 'add-month' ? 31 : random.int(20, 30);
    const months = random.pick(
      from === 0 ? [1, 3] : from === 7 ? [1, 3] : from === 2 ? [1, 3] : from === 4 ? [1, 4] : [1, 4],
    );
    const days = random.pick([10, 14, 30, 45]);
    const short = random.pick([1, 3, 5, 8, 10]);
    const made = (month: number, of: number) => `const ${name} = new Date(Date.UTC(${year}, ${month}, ${of}));`;
    const addMonth = `${name}.setUTCMonth(${name}.getUTCMonth() + ${months});`;
    const addDays = (count: number) => `${name}.setUTCDate(${name}.getUTCDate() + ${count});`;
    const program = (start: string, change = '') => code`
      ${start}
      ${change}
      console.log(${name}.toISOString().slice(0, 10));
    `;
    const invalid = { misconception: 'overflow-invalid', program: "throw new RangeError('date');" };
    const last = made(from + months + 1, 0);
    const questions = {
      'add-month': {
        key: program(made(from, day), addMonth),
        mutants: [
          { misconception: 'clamped-to-month', program: program(last) },
          { misconception: 'months-from-one', program: program(made(from - 1, day), addMonth) },
          { misconception: 'month-is-thirty-days', program: program(made(from, day), addDays(30 * months)) },
          { misconception: 'overflow-is-first', program: program(made(from + months + 1, 2)) },
          invalid,
        ],
      },
      'from-parts': {
        key: program(made(short, 31)),
        mutants: [
          { misconception: 'months-from-one', program: program(made(short - 1, 31)) },
          { misconception: 'clamped-to-month', program: program(made(short + 1, 0)) },
          { misconception: 'overflow-is-first', program: program(made(short + 1, 2)) },
          invalid,
        ],
      },
      'day-zero': {
        key: program(made(from + 1, 0)),
        mutants: [
          { misconception: 'zero-is-first', program: program(made(from + 1, 1)) },
          { misconception: 'months-from-one', program: program(made(from, 0)) },
          { misconception: 'zero-is-first', program: program(made(from, 1)) },
          { misconception: 'clamped-to-month', program: program(made(from + 2, 0)) },
          invalid,
        ],
      },
      'add-days': {
        key: program(made(from, day), addDays(days)),
        mutants: [
          { misconception: 'months-from-one', program: program(made(from - 1, day), addDays(days)) },
          { misconception: 'clamped-to-month', program: program(made(from + 1, 0)) },
          { misconception: 'overflow-is-first', program: program(made(from + 1, 1)) },
          { misconception: 'month-is-thirty-days', program: program(made(from, day), addDays(days + 1)) },
          { misconception: 'overflow-invalid', program: "throw new RangeError('date');" },
        ],
      },
    } as const;
    const { key, mutants } = questions[form];
    return {
      parameters: {
        structure: {
          form,
          from: form === 'from-parts' ? short : from,
          months: form === 'add-month' ? months : 0,
          leap: year === 2028,
        },
        surface: { name, year, day, days },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants,
    };
  },
};
