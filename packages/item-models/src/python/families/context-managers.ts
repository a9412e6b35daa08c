import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { cls: 'Lock', enter: 'lock', exit: 'unlock', a: 'stock', b: 'orders' },
  { cls: 'Drawer', enter: 'open', exit: 'shut', a: 'till', b: 'safe' },
  { cls: 'Session', enter: 'log in', exit: 'log out', a: 'bank', b: 'shop' },
  { cls: 'Tap', enter: 'turn on', exit: 'turn off', a: 'hot', b: 'cold' },
  { cls: 'Folder', enter: 'mount', exit: 'unmount', a: 'photos', b: 'backup' },
] as const;

/** What with guarantees: order of leaving, and which errors go on. */
export const contextManagers: ProgramFamily = {
  id: 'python-context-managers',
  version: 1,
  test: 'python',
  objective: 'errors',
  level: 'analyse',
  title: 'Leaving with-blocks, with and without an error',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Python 3.14 Language Reference, 3.3.9 With Statement Context Managers, and 8.5 The with statement',
  misconceptions: {
    'exit-in-order': 'Context managers are left in the order in which they were entered.',
    'error-skips-exit': 'An error leaves the block without calling __exit__.',
    'exit-swallows': '__exit__ stops every error.',
    'true-does-not-stop': 'What __exit__ returns makes no difference.',
    'block-goes-on': 'After an error that is stopped, the block goes on with its next line.',
    'inner-only': 'Only the inner context manager is left.',
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
    const lines = (...texts: readonly string[]) => texts.map((text) => `print('${text}')`).join('\n');
    const raising = (...texts: readonly string[]) => `${lines(...texts)}\nraise ValueError('')`;
    const [in1, in2, out1, out2] = [`${enter} ${one}`, `${enter} ${two}`, `${exit} ${one}`, `${exit} ${two}`];
    const start = [in1, in2, before];
    const inOrder = fails
      ? stops === 'True'
        ? lines(...start, out1, out2, 'end')
        : raising(...start, out1, out2)
      : lines(...start, after, out1, out2, 'end');
    const swallowed =
      stops === 'True'
        ? (['true-does-not-stop', raising(...start, out2, out1)] as const)
        : (['exit-swallows', lines(...start, out2, out1, 'end')] as const);
    const wrongs = fails
      ? ([
          ['exit-in-order', inOrder],
          swallowed,
          ['error-skips-exit', raising(...start)],
          ['block-goes-on', lines(...start, after, out2, out1, 'end')],
        ] as const)
      : ([
          ['exit-in-order', inOrder],
          ['inner-only', lines(...start, after, out2, 'end')],
          ['block-goes-on', lines(...start, out2, after, out1, 'end')],
          ['exit-in-order', lines(in1, out1, in2, before, after, out2, 'end')],
        ] as const);
    const [central, ...others] = wrongs;
    return scriptQuestion({
      structure: { fails, stops, form },
      surface: { cls, one, before },
      key,
      wrong: [central, ...others],
    });
  },
};
