import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** What type parameters become at a call. */
export const inferredArguments: ProgramFamily = {
  id: 'typescript-inferred-arguments',
  version: 1,
  test: 'typescript',
  objective: 'generics',
  level: 'apply',
  title: 'Types that calls infer',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, More on Functions: Generic Functions, Inference; Type Inference: Best common type',
  misconceptions: {
    'literal-is-kept': 'A literal argument keeps its literal type.',
    'pair-is-tuple': 'An array literal of two values is a pair.',
    'result-is-certain': 'The result cannot be missing.',
    'wrapper-stays': 'await leaves a promise in the type.',
    'keys-are-typed': 'Keys read from an object have the types of its keys.',
    'element-for-list': 'A call answers a single element where it answers a list, or the other way round.',
    'unknown-inferred': 'Without a type argument nothing is inferred.',
    'types-are-joined': 'All types of the call are joined in each place.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { list, one, type, name, amount, kinds } = drawTypedWorld(random);
    const [a, b] = random.shuffle(kinds);
    const n = random.int(2, 60);
    type Case = readonly [expression: string, ...(readonly [string, string])[]];
    const cases: Readonly<Record<string, Case>> = {
      wrap: [
        `wrap('${a}')`,
        ['literal-is-kept', `{ value: '${a}' }`],
        ['unknown-inferred', '{ value: unknown }'],
        ['element-for-list', 'string'],
      ],
      'wrap-object': [
        `wrap({ ${amount}: ${n} })`,
        ['literal-is-kept', `{ value: { ${amount}: ${n} } }`],
        ['element-for-list', `{ ${amount}: number }`],
        ['unknown-inferred', '{ value: object }'],
      ],
      pairs: [
        `${list}.map((each) => [each.${name}, each.${amount}])`,
        ['pair-is-tuple', '[string, number][]'],
        ['element-for-list', '(string | number)[]'],
        ['types-are-joined', 'string[][] | number[][]'],
      ],
      first: [
        `first(${list}.map((each) => each.${amount}))`,
        ['result-is-certain', 'number'],
        ['element-for-list', 'number[]'],
        ['types-are-joined', 'string | number | undefined'],
      ],
      all: [
        `await Promise.all([load('${a}'), count()])`,
        ['types-are-joined', `(${type} | number)[]`],
        ['wrapper-stays', `[Promise<${type}>, Promise<number>]`],
        ['element-for-list', `${type} | number`],
      ],
      'all-mapped': [
        `await Promise.all(['${a}', '${b}'].map((each) => load(each)))`,
        ['pair-is-tuple', `[${type}, ${type}]`],
        ['wrapper-stays', `Promise<${type}>[]`],
        ['element-for-list', type],
      ],
      'not-awaited': [
        `['${a}', '${b}'].map((each) => load(each))`,
        ['wrapper-stays', `${type}[]`],
        ['element-for-list', `Promise<${type}[]>`],
        ['pair-is-tuple', `[Promise<${type}>, Promise<${type}>]`],
      ],
      map: [
        `new Map([['${a}', ${n}], ['${b}', ${n + 1}]])`,
        ['types-are-joined', 'Map<string | number, string | number>'],
        ['literal-is-kept', `Map<'${a}' | '${b}', number>`],
        ['unknown-inferred', 'Map<any, any>'],
      ],
      entries: [
        `Object.entries({ ${a}: ${n}, ${b}: ${n + 2} })`,
        ['keys-are-typed', `['${a}' | '${b}', number][]`],
        ['types-are-joined', '(string | number)[][]'],
        ['literal-is-kept', `[string, ${n} | ${n + 2}][]`],
      ],
      keys: [
        `Object.keys(${list}[0])`,
        ['keys-are-typed', `('${name}' | '${amount}')[]`],
        ['element-for-list', `'${name}' | '${amount}'`],
        ['unknown-inferred', 'unknown[]'],
      ],
      both: [
        `join({ ${name}: '${a}' }, { ${amount}: ${n} })`,
        ['literal-is-kept', `{ ${name}: '${a}' } & { ${amount}: ${n} }`],
        ['types-are-joined', `{ ${name}: string } | { ${amount}: number }`],
        ['unknown-inferred', 'object'],
      ],
    };
    const form = random.sample(Object.keys(cases), 1)[0] ?? 'wrap';
    const [expression = '', ...pairs] = cases[form] ?? cases.wrap ?? [''];
    const [central, ...others] = pairs.map(([misconception, shown]) => {
      const declared = `type ${type} = { ${name}: string; ${amount}: number };`;
      return { misconception, text: `${declared}\ndeclare let shown: ${shown};` };
    });
    if (!central) throw new Error(`${form} has a misconception`);
    return askShownType({
      name: 'shown',
      text: code`
        type ${type} = { ${name}: string; ${amount}: number };
        declare const ${list}: ${type}[];
        declare function wrap<T>(value: T): { value: T };
        declare function first<T>(list: T[]): T | undefined;
        declare function join<A, B>(one: A, other: B): A & B;
        declare function load(${one}: string): Promise<${type}>;
        declare function count(): Promise<number>;

        const shown = ${expression};
      `,
      expected: [central, ...others],
      structure: { form },
      surface: { type, a, b, n },
    });
  },
};
