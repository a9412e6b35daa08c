import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** Conditional, mapped and indexed types. */
export const conditionalTypes: ProgramFamily = {
  id: 'typescript-conditional-types',
  version: 1,
  test: 'typescript',
  objective: 'derived-types',
  level: 'analyse',
  title: 'Conditional types over unions, and keys of derived types',
  predictedDifficulty: 0.5,
  status: 'active',
  source:
    'TypeScript Handbook, Conditional Types: Distributive Conditional Types; Keyof Type Operator; Indexed Access Types',
  misconceptions: {
    'union-tested-whole': 'A conditional type tests a union as a whole.',
    'branches-swapped': 'Exclude keeps what it names, or Extract drops it.',
    'all-members-kept': 'A conditional type that fails for a member leaves the member in.',
    'keys-of-union-joined': 'keyof a union answers the keys of all its members.',
    'keys-of-both-shared': 'keyof an intersection answers only the shared keys.',
    'promise-stays': 'Awaited leaves the promise of an inner level.',
    'index-gives-keys': 'Reading a type by its keys answers the keys.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { type, name, amount, extra, kinds } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(kinds);
    const form = random.pick([
      'unwrap',
      'exclude',
      'extract',
      'keys-union',
      'keys-both',
      'awaited',
      'values',
      'result',
      'text-keys',
    ]);
    const union = `'${a}' | '${b}' | '${c}'`;
    const fields = `{ ${name}: string; ${amount}: number; ${extra}: boolean }`;
    const other = random.pick(['number', 'null', 'boolean']);
    type Case = { readonly text: string; readonly wrong: readonly (readonly [string, string])[] };
    const cases: Record<typeof form, Case> = {
      unwrap: {
        text: `type Item<T> = T extends (infer U)[] ? U : T;\ntype Shown = Item<${type}['list'] | boolean>;`,
        wrong: [
          ['union-tested-whole', 'boolean | string[]'],
          ['all-members-kept', 'string'],
          ['branches-swapped', 'boolean'],
          ['index-gives-keys', 'string | string[] | boolean'],
        ],
      },
      exclude: {
        text: `type Shown = Exclude<${type}['${name}'], '${a}' | null>;`,
        wrong: [
          ['branches-swapped', `'${a}' | null`],
          ['union-tested-whole', `${union} | null`],
          ['all-members-kept', `'${b}' | '${c}' | null`],
        ],
      },
      extract: {
        text: `type Shown = Extract<${type}['${name}'], '${a}' | null | undefined>;`,
        wrong: [
          ['branches-swapped', `'${b}' | '${c}'`],
          ['union-tested-whole', 'never'],
          ['all-members-kept', `'${a}' | null | undefined`],
        ],
      },
      'keys-union': {
        text: `type Other = { ${name}: string; ${extra}: boolean };\ntype Shown = keyof (Row | Other);`,
        wrong: [
          ['keys-of-union-joined', `'${name}' | '${amount}' | '${extra}' | 'id'`],
          ['keys-of-both-shared', 'never'],
          ['all-members-kept', `'${amount}' | '${extra}' | 'id'`],
        ],
      },
      'keys-both': {
        text: `type Other = { ${name}: string; ${extra}: boolean };\ntype Shown = keyof (Row & Other);`,
        wrong: [
          ['keys-of-both-shared', `'${name}'`],
          ['keys-of-union-joined', `'${amount}' | '${extra}' | 'id'`],
          ['all-members-kept', `'${name}' | '${amount}' | 'id'`],
        ],
      },
      awaited: {
        text: `type Shown = Awaited<Promise<Promise<string> | ${other}>>;`,
        wrong: [
          ['promise-stays', `${other} | Promise<string>`],
          ['promise-stays', `Promise<string | ${other}>`],
          ['union-tested-whole', 'Promise<string>'],
          ['all-members-kept', 'string'],
        ],
      },
      values: {
        text: `type Fields = ${fields};\ntype Shown = Fields[keyof Fields];`,
        wrong: [
          ['index-gives-keys', `'${name}' | '${amount}' | '${extra}'`],
          ['union-tested-whole', fields],
          ['all-members-kept', '(string | number | boolean)[]'],
        ],
      },
      result: {
        text: `declare function load(id: string): Promise<Row[]>;\ntype Shown = Awaited<ReturnType<typeof load>>;`,
        wrong: [
          ['promise-stays', 'Promise<Row[]>'],
          ['index-gives-keys', 'Row'],
          ['promise-stays', 'Promise<Row>[]'],
          ['union-tested-whole', 'Promise<Row>'],
        ],
      },
      'text-keys': {
        text: `type Texts<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];\ntype Shown = Texts<Row>;`,
        wrong: [
          ['all-members-kept', `'${name}' | '${amount}' | 'id'`],
          ['index-gives-keys', 'string'],
          ['branches-swapped', `'${amount}'`],
          ['union-tested-whole', 'never'],
        ],
      },
    };
    const { text, wrong } = cases[form];
    const head = code`
      type ${type} = { ${name}: ${union} | null; list: string[] };
      type Row = { id: string; ${name}: string; ${amount}: number };
    `;
    const [central, ...others] = wrong.map(([misconception, shown]) => ({
      misconception,
      text: `${head}\ntype Shown = ${shown};`,
    }));
    if (!central) throw new Error(`${form} has a misconception`);
    return askShownType({
      name: 'Shown',
      text: `${head}\n\n${text}`,
      expected: [central, ...others],
      structure: { form },
      surface: { type, a, b, extra, text },
    });
  },
};
