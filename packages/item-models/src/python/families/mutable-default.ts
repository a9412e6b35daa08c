import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';
import { drawCollection } from '../worlds';

/** A default that is made once and changed by every call. */
export const mutableDefault: ProgramFamily = {
  id: 'python-mutable-default',
  version: 1,
  test: 'python',
  objective: 'names-and-copies',
  level: 'analyse',
  title: 'A list or dictionary as default',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Language Reference, 8.7 Function definitions (default parameter values)',
  misconceptions: {
    'fresh-default': 'A default is made anew for every call.',
    'result-is-a-copy': 'What a function returned stays as it was, whatever later calls do.',
    'argument-replaces-default': 'A list that is passed once becomes the default of later calls.',
    'argument-joins-default': 'A list that is passed is added to the default, and every call sees both.',
    'default-emptied': 'Each call starts by emptying the shared default.',
  },
  build: (random) => {
    const { list, one, words } = drawCollection(random);
    const [a = '', b = '', c = '', own = '', more = ''] = words;
    const kind = random.pick(['list', 'dict']);
    const ownAt = random.pick([0, 1, 2]);
    const shown = random.pick(['first', 'all-lengths', 'first-and-third']);
    const passed = random.chance(0.5) ? [own] : [own, more];
    const entries = passed.map((word, at) => (kind === 'list' ? `'${word}'` : `'${word}': ${at + 1}`)).join(', ');
    const [empty, given] = kind === 'list' ? ['[]', `[${entries}]`] : ['{}', `{${entries}}`];
    const put = kind === 'list' ? `${list}.append(${one})` : `${list}[${one}] = len(${list}) + 1`;
    const print = {
      first: 'print(first)',
      'all-lengths': 'print(len(first), len(second), len(third))',
      'first-and-third': 'print(first)\nprint(third)',
    }[shown];
    const call = (at: number, word: string) => `add('${word}'${at === ownAt ? `, ${given}` : ''})`;
    const program = (definition: string) => code`
      ${definition}

      first = ${call(0, a)}
      second = ${call(1, b)}
      third = ${call(2, c)}
      ${print}
    `;
    const add = (start: string, before: string, result: string) => code`
      def add(${one}, ${list}=${start}):
          ${before}
          ${put}
          return ${result}
    `;
    const anew = `if ${list} is None:\n    ${list} = ${empty}`;
    const adopting = code`
      kept = ${empty}
      def add(${one}, ${list}=None):
          global kept
          kept = kept if ${list} is None else ${list}
          ${put.replaceAll(list, 'kept')}
          return kept
    `;
    const joining = code`
      kept = ${empty}
      def add(${one}, given=${empty}):
          kept.${kind === 'list' ? 'extend' : 'update'}(given)
          ${put.replaceAll(list, 'kept')}
          return kept
    `;
    return scriptQuestion({
      structure: { kind, ownAt, shown, passed: passed.length },
      surface: { list, a },
      key: program(add(empty, '', list)),
      wrong: [
        ['fresh-default', program(add('None', anew, list))],
        ['result-is-a-copy', program(add(empty, '', `${list}.copy()`))],
        ['argument-replaces-default', program(adopting)],
        ['default-emptied', program(add(empty, `${list}.clear()`, list))],
        ['argument-joins-default', program(joining)],
      ],
    });
  },
};
