import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Objects that have more, or less, than a type asks for. */
export const excessFields: ProgramFamily = {
  id: 'typescript-excess-fields',
  version: 1,
  test: 'typescript',
  objective: 'object-types',
  level: 'apply',
  title: 'Objects with more fields than the type',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, Object Types: Excess Property Checks; Type Compatibility',
  misconceptions: {
    'literal-may-have-more': 'An object literal may have fields that the type lacks.',
    'variable-may-not-have-more': 'An object in a variable may not have fields that the type lacks.',
    'type-names-matter': 'A value of another named type does not fit, whatever its fields.',
    'spread-is-checked': 'Fields that a spread brings in are checked like those of a literal.',
    'optional-typo-passes': 'A field that resembles an optional one is ignored.',
    'missing-field-passes': 'A required field may be left out.',
    'callback-result-is-checked': 'What a callback returns may not have more fields than its declared result.',
    'nested-literal-passes': 'Nested literals are not held against the type.',
  },
  build: (random) => {
    const { one, type, name, amount, extra, names } = drawTypedWorld(random);
    const [first, second] = random.shuffle(names);
    const [x, y] = [random.int(2, 50), random.int(51, 99)];
    const literal = `{ ${name}: '${first}', ${amount}: ${x}, urgent: true }`;
    const added = `{ ...{ ${name}: '${second}', ${amount}: ${x}, urgent: true } }`;
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string; ${amount}: number; ${extra}?: string };
        type Summary = { ${name}: string; ${amount}: number; day: string };
        declare function save(${one}: ${type}): void;
        declare function saveAll(list: { by: ${type} }[]): void;
        declare const summary: Summary;
        const wide = { ${name}: '${second}', ${amount}: ${y}, urgent: false };
      `,
      pool: [
        [`save(${literal});`, true, 'literal-may-have-more'],
        ['save(wide);', false, 'variable-may-not-have-more'],
        ['save(summary);', false, 'type-names-matter'],
        [`save(${added});`, false, 'spread-is-checked'],
        [`save({ ${name}: '${second}', ${amount}: ${y}, ${extra}s: '${first}' });`, true, 'optional-typo-passes'],
        [`save({ ${name}: '${first}' });`, true, 'missing-field-passes'],
        [`{ const make: () => ${type} = () => wide; save(make()); }`, false, 'callback-result-is-checked'],
        [`saveAll([{ by: ${literal} }]);`, true, 'nested-literal-passes'],
      ],
      surface: { type, extra, first, x },
    });
  },
};
