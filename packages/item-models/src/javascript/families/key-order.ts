import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawWorld } from '../../program/worlds';

/** In which order the keys of objects and maps come. */
export const keyOrder: ProgramFamily = {
  id: 'javascript-key-order',
  version: 2,
  test: 'javascript',
  objective: 'collections',
  level: 'apply',
  title: 'The order of keys in objects and maps',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'ECMAScript 2025, 10.1.11.1 OrdinaryOwnPropertyKeys; 24.1.3 Properties of the Map Prototype Object',
  misconceptions: {
    'keys-as-written': 'Keys come in the order in which they were first set.',
    'keys-sorted': 'Keys that look like numbers come first, by size.',
    'new-value-moves-key': 'Setting a value again moves the key to the end.',
    'deleted-place-kept': 'A deleted key returns to its old place.',
    'sorted-as-text': 'Keys are sorted as text.',
  },
  build: (random) => {
    const { list, kinds, one } = drawWorld(random);
    const holder = random.pick(['object', 'object', 'map']);
    const change = random.pick(['none', 'set-again', 'deleted']);
    // As text, the two-digit numbers come before the smaller one.
    const [big, mid, small] = [random.int(20, 29), random.int(10, 19), random.int(3, 9)];
    const [word, other] = random.shuffle(kinds);
    const keys = random.shuffle([word, String(big), other, String(mid), String(small)]);
    const touched = random.pick([word, String(big), String(mid)]);
    const set = (key: string, value: string, kind = holder) =>
      kind === 'map' ? `${list}.set('${key}', ${value});` : `${list}['${key}'] = ${value};`;
    const remove = (kind = holder) =>
      kind === 'map' ? `${list}.delete('${touched}');` : `delete ${list}['${touched}'];`;
    const steps = (kind = holder, how: 'none' | 'set-again' | 'deleted' = change) =>
      ({ none: [], 'set-again': [set(touched, '0', kind)], deleted: [remove(kind), set(touched, '0', kind)] })[how];
    const program = (kind = holder, how: 'none' | 'set-again' | 'deleted' = change) => code`
      const ${list} = ${kind === 'map' ? 'new Map()' : '{}'};
      for (const ${one} of [${keys.map((key) => `'${key}'`).join(', ')}]) {
        ${set('$', '1', kind).replace("'$'", one)}
      }
      ${steps(kind, how).join('\n')}
      console.log(${kind === 'map' ? `[...${list}.keys()]` : `Object.keys(${list})`}.join(' '));
    `;
    const key = program();
    const otherHolder = holder === 'map' ? 'object' : 'map';
    const otherChange = change === 'set-again' ? 'deleted' : change === 'deleted' ? 'set-again' : 'none';
    const sorted = (parts: readonly string[]) => `console.log('${parts.join(' ')}');`;
    const words = keys.filter((each) => !/^\d/.test(each));
    const numbers = keys.filter((each) => /^\d/.test(each));
    return {
      parameters: {
        structure: { holder, change, number: /^\d/.test(touched) },
        surface: { list, keys: keys.join(' ') },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: holder === 'map' ? 'keys-sorted' : 'keys-as-written', program: program(otherHolder) },
        {
          misconception: change === 'deleted' ? 'deleted-place-kept' : 'new-value-moves-key',
          program: program(holder, otherChange),
        },
        { misconception: 'sorted-as-text', program: sorted(keys.toSorted()) },
        {
          misconception: 'keys-sorted',
          program: sorted([...words, ...numbers.toSorted((a, b) => Number(a) - Number(b))]),
        },
        { misconception: 'new-value-moves-key', program: program(otherHolder, otherChange) },
      ],
    };
  },
};
