import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { cls: 'Project', list: 'tasks', count: 'opened', words: ['plan', 'build', 'test', 'ship'], a: 'web', b: 'app' },
  { cls: 'Basket', list: 'items', count: 'added', words: ['tea', 'rice', 'oil', 'salt'], a: 'ana', b: 'bo' },
  { cls: 'Course', list: 'students', count: 'seats', words: ['Cem', 'Dia', 'Eli', 'Fay'], a: 'maths', b: 'music' },
  { cls: 'Truck', list: 'stops', count: 'trips', words: ['Riga', 'Oslo', 'Turku', 'Narva'], a: 'red', b: 'blue' },
  { cls: 'Board', list: 'notes', count: 'edits', words: ['call', 'mail', 'visit', 'invoice'], a: 'team', b: 'shop' },
] as const;

/** What objects of a class share, and what becomes their own. */
export const classAttributes: ProgramFamily = {
  id: 'python-class-attributes',
  version: 1,
  test: 'python',
  objective: 'objects',
  level: 'analyse',
  title: 'Attributes of the class and of the object',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Python 3.14 Tutorial, 9.3.5 Class and Instance Variables; Language Reference, 3.2.10 Custom classes',
  misconceptions: {
    'list-per-object': 'A list in the body of a class is made anew for every object.',
    'number-shared': 'Adding to self.count changes the number of the class.',
    'later-class-change-unseen': 'A change of the class is not seen by objects that exist already.',
    'class-change-for-all': 'A change of the class overrides what objects have of their own.',
    'own-list-shared': 'A list made in __init__ is shared by all objects.',
  },
  build: (random) => {
    const { cls, list, count, words, a, b } = random.pick(worlds);
    const [w1 = '', w2 = '', w3 = ''] = random.shuffle(words);
    const listed = random.pick(['class', 'init']);
    const calls = random.pick(['aab', 'abb', 'aba', 'abbb']);
    const start = random.int(0, 5) * 10;
    const later = random.pick([null, start + 7]);
    const make = (where: string, counting: string, last: string) => code`
      class ${cls}:
          ${where === 'class' ? `${list} = []` : ''}
          ${count} = ${start}
          ${where === 'init' ? `def __init__(self):\n    self.${list} = []` : ''}
          def add(self, word):
              self.${list}.append(word)
              ${counting}

      ${a}, ${b} = ${cls}(), ${cls}()
      ${[...calls].map((letter, at) => `${letter === 'a' ? a : b}.add('${[w1, w2, w3, w1][at] ?? ''}')`).join('\n')}
      ${last}
      print(len(${a}.${list}), ${a}.${count}, ${b}.${count}, ${cls}.${count})
    `;
    const own = `self.${count} += 1`;
    const shared = `${cls}.${count} += 1`;
    const change = later === null ? '' : `${cls}.${count} = ${later}`;
    const [other, idea] =
      listed === 'class' ? (['init', 'list-per-object'] as const) : (['class', 'own-list-shared'] as const);
    const forAll = later === null ? shared : own;
    const lastForAll = later === null ? '' : `${change}\n${a}.${count} = ${b}.${count} = ${later}`;
    return scriptQuestion({
      structure: { listed, calls, changed: later !== null },
      surface: { cls, start, w1 },
      key: make(listed, own, change),
      wrong: [
        [idea, make(other, own, change)],
        [later === null ? 'number-shared' : 'class-change-for-all', make(listed, forAll, lastForAll)],
        ['number-shared', make(other, forAll, lastForAll)],
        ['later-class-change-unseen', make(listed, own, `${cls}.${count} = ${a}.${count}`)],
        ['number-shared', make(listed, shared, change)],
      ],
    });
  },
};
