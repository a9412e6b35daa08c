import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Types and values that come from another file. */
export const typeImports: ProgramFamily = {
  id: 'typescript-type-imports',
  version: 1,
  test: 'typescript',
  objective: 'functions',
  level: 'analyse',
  title: 'Importing types and values',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'TypeScript Handbook, Modules: Type-only imports and exports; tsconfig reference: verbatimModuleSyntax',
  misconceptions: {
    'type-import-is-value': 'What is imported as a type can be called or constructed.',
    'interface-exists': 'An interface is there when the program runs.',
    'class-as-type-refused': 'A class that is imported as a type cannot be used as one.',
    'typeof-type-refused': 'typeof of something imported as a type is refused in a type.',
    'enum-value-refused': 'Members of an imported enum cannot be used as values.',
    'plain-import-of-type': 'An interface may be imported like a value.',
    'alias-is-value': 'A type alias of texts can be listed as values.',
  },
  build: (random) => {
    const { one, type, name, amount, kinds, names } = drawTypedWorld(random);
    const [a, b] = random.shuffle(kinds);
    const [first] = random.shuffle(names);
    const upper = a.slice(0, 1).toUpperCase() + a.slice(1);
    const file = `${one}-model`;
    return askMarkedLines(random, {
      files: [
        {
          name: `${file}.ts`,
          text: code`
            export interface ${type} { ${name}: string; ${amount}: number }
            export class ${type}Store { count = 0; }
            export enum ${type}Kind { ${upper} = '${a}', Other = '${b}' }
            export type ${type}Tag = '${a}' | '${b}';
          `,
        },
      ],
      head: code`
        import type { ${type}, ${type}Store, ${type}Tag } from './${file}';
        import { ${type}Kind } from './${file}';
      `,
      options: ['verbatimModuleSyntax'],
      pool: [
        [`const store = new ${type}Store();`, true, 'type-import-is-value'],
        [`const isOne = (value: unknown) => value instanceof ${type};`, true, 'interface-exists'],
        [`const size = (store: ${type}Store) => store.count;`, false, 'class-as-type-refused'],
        [`type Maker = typeof ${type}Store;`, false, 'typeof-type-refused'],
        [`console.log(${type}Kind.${upper});`, false, 'enum-value-refused'],
        [`import { ${type} as Again } from './${file}';`, true, 'plain-import-of-type'],
        [`console.log(Object.values(${type}Tag));`, true, 'alias-is-value'],
        [`const made: ${type} = { ${name}: '${first}', ${amount}: 1 };`, false, 'interface-exists'],
      ],
      surface: { type, a, b, first },
    });
  },
};
