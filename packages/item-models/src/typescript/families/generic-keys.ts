import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Functions that take an object and one of its keys. */
export const genericKeys: ProgramFamily = {
  id: 'typescript-generic-keys',
  version: 1,
  test: 'typescript',
  objective: 'generics',
  level: 'apply',
  title: 'Keys of an object as type parameters',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, Generics: Using Type Parameters in Generic Constraints; Indexed Access Types',
  misconceptions: {
    'any-text-is-key': 'Any text will do as a key.',
    'result-is-union': 'Reading by a generic key answers the union of all fields.',
    'key-variable-refused': 'Only a literal will do as a key, not a variable of the right type.',
    'value-not-linked': 'The type of the value does not depend on the key.',
    'object-keys-typed': 'Object.keys answers the keys of the type.',
    'keyof-variable-is-text': 'A variable of type string fits where a key is wanted.',
    'missing-result-refused': 'A field that may be undefined cannot be read by its key.',
  },
  build: (random) => {
    const { one, type, name, amount, extra, names } = drawTypedWorld(random);
    const [first] = random.shuffle(names);
    const [read, write] = random.pick([
      ['pluck', 'assign'],
      ['get', 'put'],
      ['read', 'change'],
      ['field', 'setField'],
    ]);
    const value = random.int(2, 90);
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string; ${amount}: number; ${extra}?: string };
        declare const ${one}: ${type};
        declare function ${read}<T, K extends keyof T>(from: T, key: K): T[K];
        declare function ${write}<T, K extends keyof T>(to: T, key: K, value: T[K]): void;
        declare const text: string;
        declare const key: keyof ${type};
      `,
      pool: [
        [`${read}(${one}, '${name}s');`, true, 'any-text-is-key'],
        [`${read}(${one}, '${amount}').toFixed(1);`, false, 'result-is-union'],
        [`${read}(${one}, key);`, false, 'key-variable-refused'],
        [`${write}(${one}, '${amount}', '${first}');`, true, 'value-not-linked'],
        [`Object.keys(${one}).map((each) => ${read}(${one}, each));`, true, 'object-keys-typed'],
        [`${read}(${one}, text);`, true, 'keyof-variable-is-text'],
        [`console.log(${read}(${one}, '${extra}'));`, false, 'missing-result-refused'],
        [`${write}(${one}, '${name}', '${first}');`, false, 'value-not-linked'],
        [`${write}(${one}, '${amount}', ${value});`, false, 'value-not-linked'],
      ],
      surface: { type, extra, read, value },
    });
  },
};
