import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { rows: 'orders', group: 'city', item: 'order', groups: ['Lima', 'Oslo', 'Pune'], items: ['A1', 'A2', 'A3', 'A4'] },
  { rows: 'tickets', group: 'team', item: 'ticket', groups: ['web', 'app', 'ops'], items: ['T7', 'T8', 'T9', 'T10'] },
  {
    rows: 'books',
    group: 'shelf',
    item: 'title',
    groups: ['art', 'law', 'sea'],
    items: ['Alba', 'Brisa', 'Dune', 'Fjord'],
  },
  { rows: 'shifts', group: 'day', item: 'nurse', groups: ['Mon', 'Tue', 'Wed'], items: ['Ana', 'Bo', 'Cem', 'Dia'] },
  { rows: 'trips', group: 'zone', item: 'driver', groups: ['N', 'S', 'E'], items: ['Eli', 'Fay', 'Gus', 'Hal'] },
] as const;

/** Collecting values under keys that may not be there yet. */
export const dictGrouping: ProgramFamily = {
  id: 'python-dict-grouping',
  version: 1,
  test: 'python',
  objective: 'dictionaries',
  level: 'apply',
  title: 'Grouping under keys that are not there yet',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Library Reference, Mapping Types: dict (get, setdefault, fromkeys); collections.defaultdict',
  misconceptions: {
    'get-stores': 'get stores its default under the key.',
    'setdefault-returns-copy': 'setdefault stores its default, and what it returns is a copy.',
    'setdefault-resets': 'setdefault puts a new list in place of the one that is there.',
    'fromkeys-separate': 'fromkeys gives every key a list of its own.',
    'reading-stores-nothing': 'Reading a missing key of a defaultdict leaves it as it was.',
    'missing-key-fails': 'A key that is not there raises KeyError.',
  },
  build: (random) => {
    const { rows, group, item, groups, items } = random.pick(worlds);
    const [x, y, z] = random.shuffle(groups);
    const names = random.shuffle(items).slice(0, random.int(3, 4));
    const belongs = random.pick([
      [x, y, x, y],
      [x, x, y, x],
      [x, y, y, x],
    ]);
    const how = random.pick(['get', 'setdefault', 'fromkeys', 'defaultdict']);
    const data = names.map((name, at) => `('${belongs[at] ?? x}', '${name}')`).join(', ');
    const asked = random.pick(['lines', 'lengths']);
    const print =
      asked === 'lines'
        ? `for key, value in found.items():
    print(key, value)`
        : 'print({key: len(value) for key, value in found.items()})';
    const program = (made: string, body: string, last = '') => code`
      ${made.startsWith('defaultdict') ? 'from collections import defaultdict\n' : ''}
      ${rows} = [
          ${data},
      ]
      found = ${made}
      for ${group}, ${item} in ${rows}:
          ${body}
      ${last}
      ${print}
    `;
    const add = (to: string) => `${to}.append(${item})`;
    const keys = `['${x}', '${y}', '${z}']`;
    const probe = `count = len(found['${z}'])`;
    const good = program('{}', add(`found.setdefault(${group}, [])`));
    const shared = program(`dict.fromkeys(${keys}, [])`, add(`found[${group}]`));
    const separate = program(`{key: [] for key in ${keys}}`, add(`found[${group}]`));
    const reset = program('{}', `found[${group}] = []\n${add(`found[${group}]`)}`);
    const fails = program('{}', add(`found[${group}]`));
    const emptied = program('{}', `found[${group}] = []`);
    const nothing = program('{}', add(`found.get(${group}, [])`));
    const variants = {
      get: [
        nothing,
        ['get-stores', good],
        ['setdefault-returns-copy', emptied],
        ['missing-key-fails', fails],
        ['setdefault-resets', reset],
      ],
      setdefault: [
        good,
        ['setdefault-resets', reset],
        ['setdefault-returns-copy', emptied],
        ['get-stores', nothing],
        ['missing-key-fails', fails],
      ],
      fromkeys: [
        shared,
        ['fromkeys-separate', separate],
        ['setdefault-resets', program(`{key: [] for key in ${keys}}`, `found[${group}] = [${item}]`)],
        ['get-stores', good],
        ['setdefault-returns-copy', program(`{key: [] for key in ${keys}}`, 'pass')],
      ],
      defaultdict: [
        program('defaultdict(list)', add(`found[${group}]`), probe),
        ['reading-stores-nothing', good],
        ['missing-key-fails', program('{}', add(`found.setdefault(${group}, [])`), "raise KeyError('')")],
        ['setdefault-resets', reset],
        ['get-stores', program('{}', `found[${group}] = []\n${add(`found[${group}]`)}`, `found['${z}'] = []`)],
      ],
    } as const;
    const [key, ...wrong] = variants[how];
    return scriptQuestion({
      structure: { how, asked, belongs: belongs.map((each) => (each === x ? 'x' : 'y')).join(''), rows: names.length },
      surface: { rows, x, y, first: names[0] ?? '' },
      key,
      wrong,
    });
  },
};
