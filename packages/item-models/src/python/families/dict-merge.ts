import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { dictOf } from '../literals';
import { scriptQuestion } from '../script';

const worlds = [
  { base: 'defaults', over: 'settings', keys: ['width', 'margin', 'lines', 'zoom'], step: 10 },
  { base: 'stock', over: 'delivery', keys: ['bolts', 'nuts', 'screws', 'hooks'], step: 25 },
  { base: 'prices', over: 'offers', keys: ['soap', 'tea', 'rice', 'oil'], step: 3 },
  { base: 'limits', over: 'overrides', keys: ['cpu', 'disk', 'jobs', 'users'], step: 4 },
  { base: 'budget', over: 'changes', keys: ['rent', 'ads', 'travel', 'tools'], step: 50 },
] as const;

/** Which value wins and where the key stands when dictionaries are merged. */
export const dictMerge: ProgramFamily = {
  id: 'python-dict-merge',
  version: 1,
  test: 'python',
  objective: 'dictionaries',
  level: 'apply',
  title: 'Merging dictionaries',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'Python 3.14 Library Reference, Mapping Types: dict (operators | and |=, update, setdefault)',
  misconceptions: {
    'first-wins': 'A key that is there already keeps its value.',
    'last-wins': 'setdefault replaces the value of a key that is there.',
    'moved-to-the-end': 'A key whose value is replaced moves to the end.',
    'none-is-ignored': 'A value of None does not replace another one.',
    'order-by-key': 'A dictionary keeps its keys in alphabetical order.',
    'values-added': 'Merging adds the numbers of equal keys.',
  },
  build: (random) => {
    const { base, over, keys, step } = random.pick(worlds);
    const [a = '', b = '', c = ''] = random.shuffle(keys);
    const amount = () => random.int(1, 9) * step;
    const [one, two, other, fourth] = [amount(), amount(), amount() + 1, amount()];
    const withNone = random.chance(0.4);
    const replaced = withNone ? null : other;
    const which = random.pick([a, b]);
    const how = random.pick(['stars', 'pipe', 'update', 'setdefault', 'pipe-reversed']);
    const start = dictOf([
      [a, one],
      [b, two],
    ]);
    const given = random.chance(0.5)
      ? ([
          [which, replaced],
          [c, fourth],
        ] as const)
      : ([
          [c, fourth],
          [which, replaced],
        ] as const);
    const loop = (body: string) => `merged = dict(${base})\nfor key, value in ${over}.items():\n    ${body}`;
    const ways = {
      stars: `merged = {**${base}, **${over}}`,
      pipe: `merged = ${base} | ${over}`,
      update: `merged = dict(${base})\nmerged.update(${over})`,
      setdefault: loop('merged.setdefault(key, value)'),
      'pipe-reversed': `merged = ${over} | ${base}`,
    };
    const program = (merging: string, shown = 'merged') => code`
      ${base} = ${start}
      ${over} = ${dictOf(given)}
      ${merging}
      print(${shown})
    `;
    const keepsFirst = program(ways.setdefault);
    const replaces = program(ways.pipe);
    const central = {
      stars: ['first-wins', keepsFirst],
      pipe: ['first-wins', keepsFirst],
      update: ['first-wins', keepsFirst],
      setdefault: ['last-wins', replaces],
      'pipe-reversed': [
        'last-wins',
        program(loop('merged[key] = value').replace(`dict(${base})`, `{**${over}, **${base}}`)),
      ],
    } as const;
    const added = loop('merged[key] = merged.get(key, 0) + (value or 0)');
    return scriptQuestion({
      structure: {
        how,
        withNone,
        replaces: which === a ? 'first' : 'second',
        order: given[0][0] === c ? 'new-first' : 'old-first',
      },
      surface: { base, one, two, other },
      key: program(ways[how]),
      wrong: [
        central[how],
        ['moved-to-the-end', program(loop('merged.pop(key, None)\n    merged[key] = value'))],
        withNone
          ? ['none-is-ignored', program(loop('if value is not None:\n        merged[key] = value'))]
          : ['values-added', program(added)],
        ['first-wins', program(how === 'pipe-reversed' ? ways.pipe : ways['pipe-reversed'])],
        ['order-by-key', program(ways[how], 'dict(sorted(merged.items()))')],
        ['values-added', program(added)],
      ],
    });
  },
};
