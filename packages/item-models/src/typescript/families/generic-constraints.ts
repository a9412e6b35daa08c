import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** What a type parameter promises inside its function and asks of its callers. */
export const genericConstraints: ProgramFamily = {
  id: 'typescript-generic-constraints',
  version: 1,
  test: 'typescript',
  objective: 'generics',
  level: 'analyse',
  title: 'What a type parameter promises and demands',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'TypeScript Handbook, Generics: Generic Constraints; More on Functions: Working with Constrained Values',
  misconceptions: {
    'parameter-has-fields': 'Inside a generic function any field of the argument can be read.',
    'constraint-is-type': 'An object that fits the constraint fits the type parameter.',
    'constraint-unreadable': 'Fields of the constraint cannot be read of a type parameter.',
    'extra-fields-lost': 'A generic result has only the fields of the constraint.',
    'argument-must-be-exact': 'An argument may not have more fields than the constraint.',
    'constraint-not-checked': 'Arguments are not held against the constraint.',
    'arguments-widen': 'Arguments of two types are joined into a union for one type parameter.',
  },
  build: (random) => {
    const { one, type, name, amount, extra, names } = drawTypedWorld(random);
    const [first, second] = random.shuffle(names);
    const number = random.int(2, 60);
    const has = `{ ${name}: string }`;
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string; ${amount}: number };
        declare const ${one}: ${type};
        declare function largest<T extends ${has}>(list: T[]): T;
        declare function either<T>(one: T, other: T): T;
      `,
      pool: [
        [`function tell<T>(value: T) { return value.${name}; }`, true, 'parameter-has-fields'],
        [`function make<T extends ${has}>(): T { return { ${name}: '${first}' }; }`, true, 'constraint-is-type'],
        [`function show<T extends ${has}>(value: T) { return value.${name}.trim(); }`, false, 'constraint-unreadable'],
        [`largest([${one}]).${amount}.toFixed();`, false, 'extra-fields-lost'],
        [`largest([{ ${name}: '${second}', ${extra}: ${number} }]);`, false, 'argument-must-be-exact'],
        [`largest([{ ${amount}: ${number} }]);`, true, 'constraint-not-checked'],
        [`either('${first}', ${number});`, true, 'arguments-widen'],
        [`either<string | number>('${second}', ${number});`, false, 'arguments-widen'],
      ],
      surface: { type, extra, first, number },
    });
  },
};
