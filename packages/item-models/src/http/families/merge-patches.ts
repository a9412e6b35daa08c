import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';

const worlds = [
  {
    path: '/rooms/12',
    name: ['title', 'Loft'],
    nested: 'price',
    keys: ['night', 'cleaning', 'deposit'],
    list: 'tags',
    items: ['sea', 'quiet', 'lift'],
  },
  {
    path: '/courses/4',
    name: ['title', 'Weaving'],
    nested: 'place',
    keys: ['floor', 'seats', 'door'],
    list: 'days',
    items: ['Mon', 'Wed', 'Fri'],
  },
  {
    path: '/products/88',
    name: ['name', 'Lamp'],
    nested: 'size',
    keys: ['width', 'height', 'depth'],
    list: 'colours',
    items: ['red', 'black', 'sand'],
  },
  {
    path: '/drivers/31',
    name: ['name', 'Imani'],
    nested: 'limits',
    keys: ['hours', 'stops', 'weight'],
    list: 'zones',
    items: ['A', 'C', 'F'],
  },
  {
    path: '/plans/3',
    name: ['label', 'Team'],
    nested: 'quota',
    keys: ['users', 'boards', 'files'],
    list: 'features',
    items: ['chat', 'log', 'api'],
  },
] as const;

/** What a partial update leaves. */
export const mergePatches: ProgramFamily = {
  id: 'http-merge-patches',
  version: 1,
  test: 'http',
  objective: 'methods',
  level: 'apply',
  title: 'PATCH with a merge patch',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'RFC 7396, 2 Processing Merge Patch Documents; RFC 5789, 2 The PATCH Method',
  misconceptions: {
    'null-is-stored': 'null in a patch is stored as a value.',
    'lists-are-joined': 'A list in a patch is added to the stored one.',
    'objects-are-replaced': 'A nested object takes the place of the stored one.',
    'missing-means-removed': 'What the patch does not name is removed.',
    'null-is-skipped': 'null in a patch changes nothing.',
  },
  build: (random) => {
    const { path, name, nested, keys, list, items } = random.pick(worlds);
    const [k1 = '', k2 = '', k3 = ''] = random.shuffle(keys);
    const numbers = random.sample([2, 3, 5, 8, 12, 20, 35, 40, 60, 90], 4);
    const [n1 = 2, n2 = 3, n3 = 5, n4 = 8] = numbers;
    const [i1 = '', i2 = '', i3 = ''] = random.shuffle(items);
    const stored = { [name[0]]: name[1], [nested]: { [k1]: n1, [k2]: n2 }, [list]: [i1, i2] };
    const removes = random.pick(['nested', 'top', 'list']);
    const changes = random.pick(['nested', 'add', 'both']);
    const inner = {
      ...(changes === 'add' ? {} : { [k1]: n3 }),
      ...(changes === 'nested' ? {} : { [k3]: n4 }),
      ...(removes === 'nested' ? { [k2]: null } : {}),
    };
    const patch = {
      ...(removes === 'top' ? { [name[0]]: null } : {}),
      [nested]: inner,
      ...(removes === 'list' ? { [list]: null } : random.chance(0.7) ? { [list]: [i3] } : {}),
    };
    const program = (rules: { nothing?: string; lists?: string; deep?: boolean; start?: string } = {}) => code`
      const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
      const merge = (stored, patch) => {
        if (!isObject(patch)) return ${rules.lists ?? 'patch'};
        const result = isObject(stored) ? { ...stored } : {};
        for (const [name, value] of Object.entries(patch)) {
          if (value === null) {
            ${rules.nothing ?? 'delete result[name];'}
          } else result[name] = ${rules.deep === false ? 'value' : 'merge(result[name], value)'};
        }
        return result;
      };
      const result = merge(${rules.start ?? json(stored)}, ${json(patch)});
      for (const [name, value] of Object.entries(result)) console.log(name + ': ' + JSON.stringify(value));
    `;
    const hasList = Array.isArray(Object.entries(patch).find(([key]) => key === list)?.[1]);
    const joined = {
      misconception: 'lists-are-joined',
      program: program({ lists: 'Array.isArray(stored) && Array.isArray(patch) ? [...stored, ...patch] : patch' }),
    };
    const replaced = { misconception: 'objects-are-replaced', program: program({ deep: false }) };
    return {
      parameters: { structure: { removes, changes, hasList }, surface: { path, numbers: numbers.join(' '), i1, k1 } },
      stem: 'The server carries out this request. What does the resource hold afterwards?',
      listings: [
        listing('json', JSON.stringify(stored), `Stored at ${path}`),
        listing(
          'http',
          `PATCH ${path}\nContent-Type: application/merge-patch+json\n\n${JSON.stringify(patch)}`,
          'Request',
        ),
      ],
      asks: 'output',
      key: program(),
      mutants: [
        replaced,
        { misconception: 'null-is-stored', program: program({ nothing: 'result[name] = null;' }) },
        ...(hasList ? [joined] : []),
        { misconception: 'null-is-skipped', program: program({ nothing: '' }) },
        { misconception: 'missing-means-removed', program: program({ start: '{}' }) },
      ],
    };
  },
};
