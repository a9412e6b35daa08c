import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';

const worlds = [
  { list: 'discounts', one: 'discount', standard: 5 },
  { list: 'delays', one: 'delay', standard: 30 },
  { list: 'deposits', one: 'deposit', standard: 50 },
  { list: 'ratings', one: 'rating', standard: 3 },
  { list: 'limits', one: 'limit', standard: 10 },
  { list: 'tips', one: 'tip', standard: 2 },
] as const;

/** A value that is missing and a value that is zero or empty. */
export const missingOrZero: ProgramFamily = {
  id: 'python-missing-or-zero',
  version: 1,
  test: 'python',
  objective: 'data-formats',
  level: 'apply',
  title: 'Missing, zero and empty',
  predictedDifficulty: 0.66,
  status: 'pilot',
  source: 'Python 3.14 Library Reference, Truth Value Testing; Boolean Operations',
  misconceptions: {
    'only-none-is-false': 'Only None counts as false.',
    'text-zero-is-false': 'The text 0 counts as false.',
    'or-gives-boolean': 'or and and give True or False.',
    'none-test-catches-zero': 'A test for None catches 0 as well.',
    'empty-text-is-true': 'An empty text counts as true.',
    'test-reversed': 'A test on a value by itself asks whether it is missing.',
    'and-gives-first': 'and gives its first value where both are true.',
  },
  build: (random) => {
    const { list, one, standard } = random.pick(worlds);
    const amounts = [random.int(11, 19), random.int(21, 29)];
    const odd = random.pick([
      [0, null],
      [0, null, '0'],
      ['', 0, null],
      ['', '0', null],
      [0, '0'],
    ]);
    const values = random.shuffle<string | number | null>([...amounts.slice(0, 4 - odd.length > 1 ? 2 : 1), ...odd]);
    const how = random.pick(['or', 'ternary', 'none', 'filter', 'and']);
    const forms = {
      or: `${one} or ${standard}`,
      ternary: `${one} if ${one} else ${standard}`,
      none: `${standard} if ${one} is None else ${one}`,
      filter: '',
      and: `${one} and ${standard}`,
    };
    const filter = (test: string) => `[${one} for ${one} in ${list} if ${test}]`;
    const each = (form: string) => `[${form} for ${one} in ${list}]`;
    const program = (expression: string) => code`
      ${list} = ${listOf(values)}
      print(${expression})
    `;
    const onlyNone = `${one} is not None`;
    const textZero = `${one} not in (None, 0, '', '0')`;
    const emptyTrue = `(${one} or ${one} == '')`;
    const choose = (test: string) =>
      each(how === 'and' ? `${standard} if ${test} else ${one}` : `${one} if ${test} else ${standard}`);
    const key = how === 'filter' ? filter(one) : each(forms[how]);
    const build = (test: string) => program(how === 'filter' ? filter(test) : choose(test));
    const swapped = how === 'and' ? each(`${standard} and ${one}`) : each(String(standard));
    const last =
      how === 'filter'
        ? (['test-reversed', program(filter(`not ${one}`))] as const)
        : (['and-gives-first', program(swapped)] as const);
    return scriptQuestion({
      structure: { how, odd: odd.map(String).join(' ') },
      surface: { list, values: values.map(String).join(' ') },
      key: program(key),
      wrong: [
        how === 'none' ? ['none-test-catches-zero', build(one)] : ['only-none-is-false', build(onlyNone)],
        ['text-zero-is-false', build(textZero)],
        ['empty-text-is-true', build(emptyTrue)],
        ['or-gives-boolean', program(each(how === 'none' ? onlyNone : `bool(${one})`))],
        last,
      ],
    });
  },
};
