import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { dictOf } from '../literals';
import { scriptQuestion } from '../script';

const worlds = [
  { data: 'prices', ask: 'quote', keys: ['tea', 'rice', 'oil'], missing: 'salt' },
  { data: 'seats', ask: 'reserve', keys: ['A1', 'B2', 'C3'], missing: 'D4' },
  { data: 'hours', ask: 'bill', keys: ['Ana', 'Bo', 'Cem'], missing: 'Dia' },
  { data: 'stock', ask: 'pick', keys: ['bolt', 'nut', 'gear'], missing: 'pin' },
  { data: 'rates', ask: 'convert', keys: ['EUR', 'GBP', 'INR'], missing: 'PLN' },
] as const;

/** Which handler catches, when they follow one another or stand inside one another. */
export const exceptOrder: ProgramFamily = {
  id: 'python-except-order',
  version: 1,
  test: 'python',
  objective: 'errors',
  level: 'apply',
  title: 'Which handler catches',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Library Reference, Exception hierarchy; Language Reference, 8.4.1 except clause',
  misconceptions: {
    'closest-class-wins': 'The handler of the most special class catches, wherever it stands.',
    'handlers-fall-through': 'After one handler the next fitting one runs too.',
    'base-does-not-catch': 'A handler of a base class does not catch what is derived from it.',
    'loop-goes-on': 'The loop goes on after an error that is caught outside of it.',
    'bad-number-is-type-error': 'A text that is no number raises TypeError.',
  },
  build: (random) => {
    const { data, ask, keys, missing } = random.pick(worlds);
    const [a = '', b = ''] = random.shuffle(keys);
    const value = random.int(2, 90);
    const fault = random.pick(['missing', 'text', 'none']);
    const place = random.pick(['inside', 'outside']);
    const order = random.pick(['base-first', 'special-first']);
    const bad = { missing: `'${missing}'`, text: `'${b}'`, none: `'${b}'` }[fault];
    const content = dictOf([
      [a, String(value)],
      [b, fault === 'text' ? 'n/a' : fault === 'none' ? null : '7'],
    ]);
    const [base, special, other] = {
      missing: ['LookupError', 'KeyError', 'ValueError'],
      text: ['Exception', 'ValueError', 'TypeError'],
      none: ['Exception', 'TypeError', 'ValueError'],
    }[fault] as [string, string, string];
    const sequence = order === 'base-first' ? [base, special] : [other, base];
    const handler = (name: string, pad: string) => `${pad}except ${name}:\n${pad}    print('${name}')`;
    const loop = `for name in ['${a}', ${bad}, '${a}']:`;
    const body = `print(int(${data}[name]))`;
    const program = (handlers: readonly string[]) =>
      place === 'inside'
        ? `${data} = ${content}\n${loop}\n    try:\n        ${body}\n${handlers.map((each) => handler(each, '    ')).join('\n')}`
        : `${data} = ${content}\ntry:\n    ${loop}\n        ${body}\n${handlers.map((each) => handler(each, '')).join('\n')}\nprint('end')`;
    const lines = (...texts: readonly (string | number)[]) => texts.map((text) => `print('${text}')`).join('\n');
    const rest = place === 'inside' ? [value] : ['end'];
    const caught = base;
    const alsoCaught = order === 'base-first' ? special : other;
    const uncaught = code`
      print(${value})
      raise ${special}('')
    `;
    return scriptQuestion({
      structure: { fault, place, order },
      surface: { data, ask, a, value },
      key: program(sequence),
      wrong: [
        [order === 'base-first' ? 'closest-class-wins' : 'bad-number-is-type-error', lines(value, alsoCaught, ...rest)],
        [
          'handlers-fall-through',
          lines(value, ...(order === 'base-first' ? [caught, alsoCaught] : [alsoCaught, caught]), ...rest),
        ],
        ['loop-goes-on', place === 'inside' ? lines(value, caught) : lines(value, caught, value, 'end')],
        ['base-does-not-catch', uncaught],
      ],
    });
  },
};
