import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { cls: 'Lock', enter: 'lock', exit: 'unlock', a: 'stock', b: 'orders' },
  { cls: 'Drawer', enter: 'open', exit: 'shut', a: 'till', b: 'safe' },
  { cls: 'Session', enter: 'log in', exit: 'log out', a: 'bank', b: 'shop' },
  { cls: 'Tap', enter: 'turn on', exit: 'turn off', a: 'hot', b: 'cold' },
  { cls: 'Folder', enter: 'mount', exit: 'unmount', a: 'photos', b: 'backup' },
] as const;

type Idea = 'exit-in-order' | 'exit-swallows' | 'true-does-not-stop' | 'block-goes-on' | 'inner-only' | 'left-early';

/** What with guarantees: order of leaving, and which errors go on. */
export const contextManagers: ProgramFamily = {
  id: 'python-context-managers',
  version: 2,
  test: 'python',
  objective: 'errors',
  level: 'analyse',
  title: 'Leaving with-blocks, with and without an error',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Python 3.14 Language Reference, 3.3.9 With Statement Context Managers, and 8.5 The with statement',
  misconceptions: {
    'exit-in-order': 'Context managers are left in the order in which they were entered.',
    'exit-swallows': '__exit__ stops every error.',
    'true-does-not-stop': 'What __exit__ returns makes no difference.',
    'block-goes-on': 'After an error that is stopped, the block goes on with its next line.',
    'inner-only': 'Only the inner context manager is left.',
    'left-early': 'A context manager is left before the last line of the block.',
  },
  build: (random) => {
    const { cls, enter, exit, a, b } = random.pick(worlds);
    const [one, two] = random.shuffle([a, b]);
    const fails = random.chance(0.7);
    const stops = random.pick(['True', 'False']);
    const form = random.pick(['joint', 'nested']);
    const [before, after] = random.pick([
      ['start', 'ready'],
      ['work', 'done'],
      ['first', 'second'],
      ['copy', 'check'],
    ]);
    const withs =
      form === 'joint'
        ? `with ${cls}('${one}'), ${cls}('${two}'):`
        : `with ${cls}('${one}'):\n    with ${cls}('${two}'):`;
    const pad = form === 'joint' ? '    ' : '        ';
    const head = code`
      class ${cls}:
          def __init__(self, name):
              self.name = name
          def __enter__(self):
              print('${enter}', self.name)
          def __exit__(self, kind, error, trace):
              print('${exit}', self.name)
              return ${stops}
    `;
    const body = [`print('${before}')`, ...(fails ? ["int('')"] : []), `print('${after}')`]
      .map((line) => pad + line)
      .join('\n');
    const key = `${head}\n\n${withs}\n${body}\nprint('end')`;
    const told = (held: readonly Idea[]) => {
      const has = (idea: Idea) => held.includes(idea);
      const ins = [`${enter} ${one}`, `${enter} ${two}`];
      const outs = [`${exit} ${two}`, `${exit} ${one}`];
      const turned = has('exit-in-order') ? outs.toReversed() : outs;
      const left = has('inner-only') ? turned.slice(0, 1) : turned;
      const isStopped = (stops === 'True' && !has('true-does-not-stop')) || has('exit-swallows');
      const inBlock = fails && !has('block-goes-on') ? [] : [after];
      const goingOut = has('left-early') ? [...left.slice(0, 1), ...inBlock, ...left.slice(1)] : [...inBlock, ...left];
      const printed = [...ins, before, ...goingOut, ...(fails && !isStopped ? [] : ['end'])];
      const lines = printed.map((text) => `print('${text}')`).join('\n');
      return fails && !isStopped ? `${lines}\nraise ValueError('')` : lines;
    };
    const third = stops === 'True' && random.chance(0.5) ? 'block-goes-on' : 'inner-only';
    const ideas: readonly [Idea, Idea, Idea] = fails
      ? ['exit-in-order', stops === 'True' ? 'true-does-not-stop' : 'exit-swallows', third]
      : ['exit-in-order', 'inner-only', 'left-early'];
    const [central, ...others] = crossedIdeas(random, random.shuffle(ideas));
    const wrong = (held: readonly [Idea, ...Idea[]]) => [held[0], told(held)] as const;
    if (!central) throw new Error('a question about with needs a wrong idea');
    return scriptQuestion({
      structure: { fails, stops, form, central: central[0] },
      surface: { cls, one, before },
      key,
      wrong: [wrong(central), ...others.map(wrong)],
    });
  },
};
