import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { call: 'charge', start: 'charging', fail: 'declined', done: 'paid', end: 'logged' },
  { call: 'upload', start: 'sending', fail: 'refused', done: 'stored', end: 'closed' },
  { call: 'import_rows', start: 'reading', fail: 'skipped', done: 'saved', end: 'counted' },
  { call: 'print_label', start: 'printing', fail: 'jammed', done: 'printed', end: 'released' },
  { call: 'book', start: 'checking', fail: 'full', done: 'booked', end: 'unlocked' },
] as const;

/** In which order try, except, else and finally run, and what a return changes. */
export const finallyOrder: ProgramFamily = {
  id: 'python-finally-order',
  version: 1,
  test: 'python',
  objective: 'errors',
  level: 'analyse',
  title: 'Order of try, except, else and finally',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Python 3.14 Language Reference, 8.4 The try statement; Tutorial, 8.7 Defining Clean-up Actions',
  misconceptions: {
    'return-skips-finally': 'A return leaves the function before finally runs.',
    'else-runs-anyway': 'else runs after except as well.',
    'else-after-return': 'else runs although try has returned.',
    'finally-only-on-error': 'finally runs only after an error.',
    'finally-first': 'finally runs before except.',
    'error-is-swallowed': 'An error that no except catches ends with finally.',
  },
  build: (random) => {
    const { call, start, fail, done, end } = random.pick(worlds);
    const body = random.pick(['fails', 'passes', 'returns', 'fails-uncaught', 'handler-returns']);
    const value = random.int(2, 60);
    const divisor = body === 'passes' || body === 'returns' ? random.int(2, 9) : 0;
    const caught = body === 'fails-uncaught' ? 'KeyError' : 'ZeroDivisionError';
    const say = (text: string) => `print('${text}')`;
    const inTry = body === 'returns' ? `result = ${value} / amount\nreturn 'early'` : `result = ${value} / amount`;
    const inExcept = body === 'handler-returns' ? `${say(fail)}\nreturn 'early'` : say(fail);
    const key = code`
      def ${call}(amount):
          ${say(start)}
          try:
              ${inTry}
          except ${caught}:
              ${inExcept}
          else:
              ${say(done)}
          finally:
              ${say(end)}
          return 'late'

      print(${call}(${divisor}))
    `;
    const lines = (...texts: readonly string[]) => texts.map(say).join('\n');
    const fails = (...texts: readonly string[]) => `${lines(...texts)}\nraise ZeroDivisionError('')`;
    const wrongs = {
      fails: [
        ['else-runs-anyway', lines(start, fail, done, end, 'late')],
        ['finally-first', lines(start, end, fail, 'late')],
        ['error-is-swallowed', lines(start, fail, end)],
        ['finally-only-on-error', lines(start, fail, 'late')],
      ],
      passes: [
        ['finally-only-on-error', lines(start, done, 'late')],
        ['finally-first', lines(start, end, done, 'late')],
        ['else-runs-anyway', lines(start, end, 'late')],
        ['else-runs-anyway', lines(start, fail, done, end, 'late')],
      ],
      returns: [
        ['return-skips-finally', lines(start, 'early')],
        ['else-after-return', lines(start, done, end, 'early')],
        ['finally-first', lines(start, 'early', end)],
        ['else-after-return', lines(start, done, end, 'late')],
        ['finally-only-on-error', lines(start, end, 'late')],
      ],
      'fails-uncaught': [
        ['error-is-swallowed', lines(start, end, 'late')],
        ['return-skips-finally', fails(start)],
        ['else-runs-anyway', lines(start, fail, end, 'late')],
        ['finally-only-on-error', fails(start, fail, end)],
      ],
      'handler-returns': [
        ['return-skips-finally', lines(start, fail, 'early')],
        ['finally-first', lines(start, end, fail, 'early')],
        ['else-after-return', lines(start, fail, end, 'late')],
        ['else-runs-anyway', lines(start, fail, done, end, 'early')],
      ],
    } as const;
    const [central, ...others] = wrongs[body];
    return scriptQuestion({
      structure: { body },
      surface: { call, value, divisor },
      key,
      wrong: [central, ...others],
    });
  },
};
