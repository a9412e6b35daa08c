import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { cls: 'Project', list: 'tasks', count: 'opened', words: ['plan', 'build', 'test', 'ship'], a: 'web', b: 'app' },
  { cls: 'Basket', list: 'items', count: 'added', words: ['tea', 'rice', 'oil', 'salt'], a: 'ana', b: 'bo' },
  { cls: 'Course', list: 'students', count: 'seats', words: ['Cem', 'Dia', 'Eli', 'Fay'], a: 'maths', b: 'music' },
  { cls: 'Truck', list: 'stops', count: 'trips', words: ['Riga', 'Oslo', 'Turku', 'Narva'], a: 'red', b: 'blue' },
  { cls: 'Board', list: 'notes', count: 'edits', words: ['call', 'mail', 'visit', 'invoice'], a: 'team', b: 'shop' },
] as const;

type Idea =
  | 'list-per-object'
  | 'own-list-shared'
  | 'number-shared'
  | 'class-change-for-all'
  | 'class-follows-object'
  | 'class-is-fixed';

/** What objects of a class share, and what becomes their own. */
export const classAttributes: ProgramFamily = {
  id: 'python-class-attributes',
  version: 2,
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
    'class-follows-object': 'What an object sets becomes the number of the class too.',
    'class-is-fixed': 'What stands in the body of a class cannot be changed later.',
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
    const program = (held: readonly Idea[] = []) => {
      const isHeld = (idea: Idea) => held.includes(idea);
      const isShared = (listed === 'class') !== (isHeld('list-per-object') || isHeld('own-list-shared'));
      const forAll = isHeld('class-change-for-all') ? `${a}.${count} = ${b}.${count} = ${later ?? start}` : '';
      const change = later === null || isHeld('class-is-fixed') ? '' : `${cls}.${count} = ${later}`;
      const follows = isHeld('class-follows-object')
        ? `${cls}.${count} = ${start + calls.split(calls.at(-1) ?? '').length - 1}`
        : '';
      return code`
        class ${cls}:
            ${isShared ? `${list} = []` : ''}
            ${count} = ${start}
            ${isShared ? '' : `def __init__(self):\n    self.${list} = []`}
            def add(self, word):
                self.${list}.append(word)
                ${isHeld('number-shared') ? cls : 'self'}.${count} += 1

        ${a}, ${b} = ${cls}(), ${cls}()
        ${[...calls].map((letter, at) => `${letter === 'a' ? a : b}.add('${[w1, w2, w3, w1][at] ?? ''}')`).join('\n')}
        ${[change, forAll, follows].filter((line) => line !== '').join('\n')}
        print(len(${a}.${list}), len(${b}.${list}))
        print(${a}.${count}, ${b}.${count})
        print(${cls}.${count})
      `;
    };
    const ofList = listed === 'class' ? 'list-per-object' : 'own-list-shared';
    const ideas: readonly [Idea, Idea, Idea] =
      later === null
        ? [ofList, 'number-shared', 'class-follows-object']
        : [ofList, 'class-change-for-all', 'class-is-fixed'];
    const [central, ...others] = crossedIdeas(random, random.shuffle(ideas));
    const wrong = (held: readonly [Idea, ...Idea[]]) => [held[0], program(held)] as const;
    if (!central) throw new Error('a question about attributes needs a wrong idea');
    return scriptQuestion({
      structure: { listed, calls, changed: later !== null, central: central[0] },
      surface: { cls, start, w1 },
      key: program(),
      wrong: [wrong(central), ...others.map(wrong)],
    });
  },
};
