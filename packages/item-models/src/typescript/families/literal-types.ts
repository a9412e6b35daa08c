import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** When literals keep their types. */
export const literalTypes: ProgramFamily = {
  id: 'typescript-literal-types',
  version: 1,
  test: 'typescript',
  objective: 'object-types',
  level: 'apply',
  title: 'When literals keep their types',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'TypeScript Handbook, Everyday Types: Literal Types, Literal Inference; release notes 3.4, const assertions',
  misconceptions: {
    'const-narrows-fields': 'const keeps the literal types of fields and elements.',
    'const-is-wide': 'const widens a literal to its general type.',
    'let-keeps-literal': 'let keeps the literal as type.',
    'assertion-without-readonly': 'as const keeps literals and leaves everything writable.',
    'assertion-is-shallow': 'as const reaches only the outer level.',
    'list-is-tuple': 'A list in a constant is a tuple.',
    'satisfies-widens': 'satisfies gives the type that it names.',
    'element-is-wide': 'The type of an element of a fixed list is the general one.',
  },
  build: (random) => {
    const { kind, amount, kinds, list } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(kinds);
    const n = random.int(2, 90);
    type Case = {
      readonly text: string;
      readonly name?: string;
      readonly wrong: readonly (readonly [string, string])[];
    };
    const object = `{ ${kind}: '${a}', ${amount}: ${n} }`;
    const cases: Readonly<Record<string, Case>> = {
      object: {
        text: `const shown = ${object};`,
        wrong: [
          ['const-narrows-fields', `{ ${kind}: '${a}'; ${amount}: ${n} }`],
          ['assertion-without-readonly', `{ readonly ${kind}: string; readonly ${amount}: number }`],
          ['const-narrows-fields', `{ readonly ${kind}: '${a}'; readonly ${amount}: ${n} }`],
        ],
      },
      'object-const': {
        text: `const shown = ${object} as const;`,
        wrong: [
          ['assertion-without-readonly', `{ ${kind}: '${a}'; ${amount}: ${n} }`],
          ['const-is-wide', `{ readonly ${kind}: string; readonly ${amount}: number }`],
          ['const-is-wide', `{ ${kind}: string; ${amount}: number }`],
        ],
      },
      list: {
        text: `const shown = ['${a}', '${b}'];`,
        wrong: [
          ['const-narrows-fields', `('${a}' | '${b}')[]`],
          ['list-is-tuple', '[string, string]'],
          ['list-is-tuple', `['${a}', '${b}']`],
          ['assertion-without-readonly', 'readonly string[]'],
        ],
      },
      'list-const': {
        text: `const shown = ['${a}', '${b}'] as const;`,
        wrong: [
          ['assertion-without-readonly', `['${a}', '${b}']`],
          ['const-is-wide', 'readonly string[]'],
          ['list-is-tuple', `readonly ('${a}' | '${b}')[]`],
          ['list-is-tuple', 'readonly [string, string]'],
        ],
      },
      choice: {
        text: `declare const ready: boolean;\nconst shown = ready ? '${a}' : '${c}';`,
        wrong: [
          ['const-is-wide', 'string'],
          ['element-is-wide', `'${a}'`],
          ['list-is-tuple', `['${a}', '${c}']`],
        ],
      },
      'choice-let': {
        text: `declare const ready: boolean;\nlet shown = ready ? '${a}' : '${c}';`,
        wrong: [
          ['let-keeps-literal', `'${a}' | '${c}'`],
          ['element-is-wide', `'${a}'`],
          ['list-is-tuple', 'string[]'],
        ],
      },
      element: {
        text: `const ${list} = ['${a}', '${b}', '${c}'] as const;\ntype Shown = (typeof ${list})[number];`,
        name: 'Shown',
        wrong: [
          ['element-is-wide', 'string'],
          ['element-is-wide', `readonly ['${a}', '${b}', '${c}']`],
          ['element-is-wide', `'${a}'`],
          ['list-is-tuple', `('${a}' | '${b}' | '${c}')[]`],
        ],
      },
      'element-plain': {
        text: `const ${list} = ['${a}', '${b}', '${c}'];\ntype Shown = (typeof ${list})[number];`,
        name: 'Shown',
        wrong: [
          ['const-narrows-fields', `'${a}' | '${b}' | '${c}'`],
          ['element-is-wide', 'string[]'],
          ['const-narrows-fields', `'${a}'`],
        ],
      },
      satisfied: {
        text: `const shown = { ${a}: ${n}, ${b}: '${c}' } satisfies Record<string, number | string>;`,
        wrong: [
          ['satisfies-widens', 'Record<string, string | number>'],
          ['const-narrows-fields', `{ ${a}: ${n}; ${b}: '${c}' }`],
          ['satisfies-widens', `{ ${a}: string | number; ${b}: string | number }`],
        ],
      },
      nested: {
        text: `const shown = { ${kind}: ['${a}', '${b}'] } as const;`,
        wrong: [
          ['assertion-is-shallow', `{ readonly ${kind}: string[] }`],
          ['assertion-without-readonly', `{ ${kind}: ['${a}', '${b}'] }`],
          ['assertion-is-shallow', `{ readonly ${kind}: ['${a}', '${b}'] }`],
        ],
      },
    };
    const form = random.sample(Object.keys(cases), 1)[0] ?? 'object';
    const { text, name = 'shown', wrong } = cases[form] ?? { text: '', wrong: [] };
    const [central, ...others] = wrong.map(([misconception, type]) => ({ misconception, type }));
    if (!central) throw new Error(`${form} has a misconception`);
    return askShownType({
      name,
      text: code`${text}`,
      expected: [central, ...others],
      structure: { form },
      surface: { list, kind, a, b, n },
    });
  },
};
