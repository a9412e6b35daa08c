import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';

const worlds = [
  { one: 'rate', list: 'rates', made: 'converters', amounts: [100, 200, 50], values: [2, 3, 4, 5, 6] },
  { one: 'fee', list: 'fees', made: 'charges', amounts: [10, 20, 40], values: [3, 4, 7, 8, 9] },
  { one: 'factor', list: 'factors', made: 'scalers', amounts: [7, 8, 9], values: [10, 20, 30, 40, 50] },
  { one: 'weight', list: 'weights', made: 'scorers', amounts: [5, 6, 11], values: [2, 3, 5, 7, 9] },
  { one: 'copies', list: 'editions', made: 'printers', amounts: [12, 15, 30], values: [2, 4, 6, 8, 10] },
] as const;

/** Functions made in a loop look their variable up when they are called. */
export const lateBinding: ProgramFamily = {
  id: 'python-late-binding',
  version: 1,
  test: 'python',
  objective: 'iteration',
  level: 'analyse',
  title: 'Functions made in a loop',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'Python 3.14 Programming FAQ, Why do lambdas defined in a loop with different values all return the same result?',
  misconceptions: {
    'value-kept-when-made': 'A function made in a loop keeps the value that the variable had then.',
    'default-read-late': 'A default is read when the function is called.',
    'first-value-kept': 'Functions made in a loop share the first value.',
    'later-change-unseen': 'What happens to the variable after the loop does not matter.',
    'comprehension-leaks': 'The variable of a comprehension is the one of the same name outside.',
    'calls-count-backwards': 'The functions use the values from the last to the first.',
  },
  build: (random) => {
    const { one, list, made, amounts, values } = random.pick(worlds);
    const picked = random.sample(values, 3);
    const [first = 0, , last = 0] = picked;
    const after = 1;
    const amount = random.pick(amounts);
    const form = random.pick(['loop', 'loop-default', 'comprehension', 'comprehension-default', 'partial']);
    const changed = random.chance(0.5);
    const inLoop = (text: string, prepare = '') => code`
      ${prepare}
      ${made} = []
      for ${one} in ${list}:
          ${made}.append(${text})
    `;
    const bound = `lambda amount, ${one}=${one}: amount * ${one}`;
    const late = `lambda amount: amount * ${one}`;
    const forms = {
      loop: inLoop(late),
      'loop-default': inLoop(bound),
      comprehension: `${made} = [${late} for ${one} in ${list}]`,
      'comprehension-default': `${made} = [${bound} for ${one} in ${list}]`,
      partial: inLoop(`partial(mul, ${one})`),
    };
    const program = (
      making: string,
      head = form === 'partial' ? 'from functools import partial\nfrom operator import mul\n' : '',
    ) => code`
      ${head}
      ${list} = ${listOf(picked)}
      ${making}
      ${changed ? `${one} = ${after}` : ''}
      print([call(${amount}) for call in ${made}])
    `;
    const fixed = (value: number | string) => program(`${made} = [lambda amount: amount * ${value} for _ in ${list}]`);
    const each = program(forms['loop-default']);
    const isLate = form === 'loop' || form === 'comprehension';
    const backwards = program(`${made} = [${bound} for ${one} in reversed(${list})]`);
    const rest = [
      ['first-value-kept', fixed(first)],
      [changed && form !== 'comprehension' ? 'later-change-unseen' : 'default-read-late', fixed(last)],
      ['comprehension-leaks', fixed(after)],
      ['calls-count-backwards', backwards],
    ] as const;
    return scriptQuestion({
      structure: { form, changed },
      surface: { list, amount, values: picked.join(' ') },
      key: program(forms[form]),
      wrong: [isLate ? ['value-kept-when-made', each] : ['default-read-late', fixed(changed ? after : last)], ...rest],
    });
  },
};
