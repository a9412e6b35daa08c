import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** How far any spreads, and where it ends. */
export const anySpreads: ProgramFamily = {
  id: 'typescript-any-spreads',
  version: 1,
  test: 'typescript',
  objective: 'unchecked-values',
  level: 'analyse',
  title: 'How far any spreads',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'TypeScript Handbook, Everyday Types: any; release notes 3.0, New unknown top type',
  misconceptions: {
    'any-stays-put': 'any in one part leaves the type of the whole as it is known.',
    'any-swallows-all': 'Whatever touches any is any.',
    'any-becomes-unknown': 'What comes from outside is unknown.',
    'any-joins-union': 'any stands beside other types in a union.',
    'operator-guesses': 'Operators turn any into the type of the other side.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { list, one, type, name, amount } = drawTypedWorld(random);
    const source = random.pick(['reply', 'body', 'payload', 'raw']);
    const known = `{ ${name}: string; ${amount}: number; }`;
    const number = random.int(2, 50);
    type Case = readonly [expression: string, ...(readonly [string, string])[]];
    const cases: Readonly<Record<string, Case>> = {
      spread: [
        `{ ...${one}, ...${source} }`,
        ['any-stays-put', known],
        ['any-becomes-unknown', 'unknown'],
        ['any-joins-union', `{ ${name}: any; ${amount}: any; }`],
        ['operator-guesses', 'object'],
      ],
      list: [
        `[...${list}, ${source}]`,
        ['any-stays-put', `${type}[]`],
        ['any-swallows-all', 'any'],
        ['any-becomes-unknown', 'unknown[]'],
        ['any-joins-union', `${type}[] | any[]`],
      ],
      compare: [
        `${source}.${amount} > ${number}`,
        ['any-swallows-all', 'any'],
        ['any-becomes-unknown', 'unknown'],
        ['operator-guesses', 'number'],
      ],
      text: [
        `String(${source}.${name})`,
        ['any-swallows-all', 'any'],
        ['any-becomes-unknown', 'unknown'],
        ['any-joins-union', 'string | undefined'],
      ],
      plus: [
        `${source}.${amount} + ${number}`,
        ['operator-guesses', 'number'],
        ['any-becomes-unknown', 'unknown'],
        ['any-joins-union', 'string | number'],
      ],
      template: [
        `\`${number} \${${source}}\``,
        ['any-swallows-all', 'any'],
        ['any-becomes-unknown', 'unknown'],
        ['operator-guesses', 'string | number'],
      ],
      fallback: [
        `${source} ?? ${one}`,
        ['any-stays-put', known],
        ['any-becomes-unknown', 'unknown'],
        ['any-joins-union', `${known} | undefined`],
      ],
      parsed: [
        `JSON.parse('${number}')`,
        ['any-becomes-unknown', 'unknown'],
        ['operator-guesses', 'number'],
        ['any-joins-union', 'string'],
        ['any-stays-put', 'object'],
      ],
      mapped: [
        `${list}.map((each) => ${source}[each.${name}])`,
        ['any-swallows-all', 'any'],
        ['any-becomes-unknown', 'unknown[]'],
        ['any-stays-put', 'string[]'],
      ],
      filtered: [
        `${list}.filter((each) => ${source}.has(each))`,
        ['any-swallows-all', 'any'],
        ['any-joins-union', 'any[]'],
        ['any-becomes-unknown', 'unknown[]'],
      ],
      product: [
        `${source}.${amount} * ${number}`,
        ['any-swallows-all', 'any'],
        ['any-becomes-unknown', 'unknown'],
        ['any-joins-union', 'number | undefined'],
      ],
    };
    const form = random.sample(Object.keys(cases), 1)[0] ?? 'spread';
    const [expression = '', ...pairs] = cases[form] ?? cases.spread ?? [''];
    const [central, ...others] = pairs.map(([misconception, shown]) => ({ misconception, type: shown }));
    if (!central) throw new Error(`${form} has a misconception`);
    return askShownType({
      name: 'shown',
      text: code`
        type ${type} = { ${name}: string; ${amount}: number };
        declare const ${one}: ${type};
        declare const ${list}: ${type}[];
        declare const ${source}: any;

        const shown = ${expression};
      `,
      expected: [central, ...others],
      structure: { form },
      surface: { type, source, number },
    });
  },
};
