import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** Which declaration of several a call is matched with. */
export const overloadChoice: ProgramFamily = {
  id: 'typescript-overload-choice',
  version: 2,
  test: 'typescript',
  objective: 'functions',
  level: 'apply',
  title: 'Which overload a call is matched with',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'TypeScript Handbook, More on Functions: Function Overloads; Do’s and Don’ts: Function Overloads, Ordering',
  misconceptions: {
    'most-special-wins': 'The declaration that fits most closely is taken, wherever it stands.',
    'last-fitting-wins': 'The last declaration that fits is taken.',
    'results-are-joined': 'The results of all declarations that fit are joined.',
    'first-is-taken': 'The first declaration is taken, whether it fits or not.',
    'return-type-of-first': 'ReturnType looks at the first declaration.',
  },
  build: (random) => {
    const { type, name, amount, kinds } = drawTypedWorld(random);
    const [a, b] = random.shuffle(kinds);
    const call = random.pick(['load', 'parse', 'find', 'read', 'fetchAll']);
    const n = random.int(2, 50);
    // No literal types: the compiler tries declarations that have them before the others.
    const asked = random.pick([
      { argument: `'${a}'`, fitting: ['id: string', 'id: string | number', 'all: unknown', 'key: string | null'] },
      { argument: String(n), fitting: ['at: number', 'id: string | number', 'all: unknown', 'size: number | null'] },
      { argument: `['${a}', '${b}']`, fitting: ['ids: string[]', 'ids: (string | number)[]', 'all: unknown'] },
      { argument: `{ ${a}: ${n} }`, fitting: [`query: { ${a}: number }`, 'query: object', 'all: unknown'] },
    ]);
    const { argument } = asked;
    const parameters = random.shuffle([...random.sample<string>(asked.fitting, 2), 'day: Date']);
    const yields = random.sample([`${type}[]`, `${type} | null`, 'boolean', `Set<${type}>`, 'string', 'Date'], 3);
    const declared = parameters.map((parameter, at) => [parameter, yields[at] ?? 'void'] as const);
    const isReturnType = random.chance(0.2);
    const head = (overloads: typeof declared) => code`
      type ${type} = { ${name}: string; ${amount}: number };
      ${overloads.map(([parameter, result]) => `declare function ${call}(${parameter}): ${result};`).join('\n')}
    `;
    const ask = (overloads: typeof declared) =>
      `${head(overloads)}\n\n${isReturnType ? `type Shown = ReturnType<typeof ${call}>;` : `const shown = ${call}(${argument});`}`;
    const results = declared.map(([, result]) => result);
    const [first = '', second = '', third = ''] = results;
    const given = (misconception: string, result: string) => ({
      misconception,
      text: `${head([])}\n${isReturnType ? 'type Shown =' : 'declare let shown:'} ${result};`,
    });
    const central = isReturnType
      ? given('return-type-of-first', first)
      : { misconception: 'last-fitting-wins', text: ask(declared.toReversed()) };
    const alike = {
      misconception: 'most-special-wins',
      text: ask(declared.toSorted((x, y) => x[0].length - y[0].length)),
    };
    return askShownType({
      name: isReturnType ? 'Shown' : 'shown',
      text: ask(declared),
      expected: [
        central,
        ...(isReturnType ? [] : [alike]),
        given('results-are-joined', results.join(' | ')),
        given('first-is-taken', first),
        given('last-fitting-wins', third),
        given('most-special-wins', second),
      ],
      structure: { isReturnType, other: parameters.indexOf('day: Date'), argument: argument.slice(0, 1) },
      surface: { type, call, argument, overloads: parameters.join() },
    });
  },
};
