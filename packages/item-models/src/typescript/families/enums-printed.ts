import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { printed } from '../asks';
import { drawTypedWorld } from '../world';

/** What enums are when the program runs. */
export const enumsPrinted: ProgramFamily = {
  id: 'typescript-enums-printed',
  version: 1,
  test: 'typescript',
  objective: 'runtime',
  level: 'apply',
  title: 'Enums when the program runs',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, Enums: Numeric enums, Reverse mappings, Objects vs Enums',
  misconceptions: {
    'members-are-names': 'Members of a numeric enum are printed as their names.',
    'members-are-numbers': 'Members of any enum are numbers.',
    'names-only': 'A numeric enum holds its names only.',
    'numbers-only': 'A numeric enum lists its numbers only.',
    'count-from-one': 'Members count from one.',
    'count-from-zero': 'Members count from zero, whatever the first one is set to.',
    'enum-erased': 'An enum is gone when the program runs.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { type, kinds } = drawTypedWorld(random);
    const members = random.shuffle(kinds).map((kind) => kind.slice(0, 1).toUpperCase() + kind.slice(1));
    const [first = '', second = '', third = ''] = members;
    const form = random.pick(['numeric', 'numeric', 'started', 'gap', 'text', 'object']);
    const start = random.int(2, 9);
    const asked = random.pick(['member', 'keys', 'values', 'json', 'lookup']);
    const texts = (sign: string) => members.map((each) => `${each} ${sign} '${each.toLowerCase()}'`).join(', ');
    const heads = {
      numeric: `enum ${type}Kind { ${members.join(', ')} }`,
      started: `enum ${type}Kind { ${first} = ${start}, ${second}, ${third} }`,
      gap: `enum ${type}Kind { ${first}, ${second} = ${start}, ${third} }`,
      text: `enum ${type}Kind { ${texts('=')} }`,
      object: `const ${type}Kind = { ${texts(':').replaceAll(' :', ':')} } as const;`,
    };
    const isText = form === 'text' || form === 'object';
    const at = { numeric: 1, started: start + 1, gap: start }[isText ? 'numeric' : form];
    const lookup = isText ? `Object.values(${type}Kind)[1]` : `${type}Kind[${at}]`;
    const uses = {
      member: `console.log(${type}Kind.${third});`,
      keys: `console.log(Object.keys(${type}Kind).join(' '));`,
      values: `console.log(Object.values(${type}Kind).join(' '));`,
      json: `console.log(JSON.stringify({ kind: ${type}Kind.${second} }));`,
      lookup: `console.log(${lookup}, ${type}Kind.${third});`,
    };
    const program = (head: string) => printed(`${head}\n\n${uses[asked]}`);
    const numbers = (values: readonly number[]) =>
      program(
        `const ${type}Kind: any = { ${members.map((each, place) => `${each}: ${values[place] ?? 0}`).join(', ')} };`,
      );
    const named = program(`const ${type}Kind: any = { ${members.map((each) => `${each}: '${each}'`).join(', ')} };`);
    const said = (text: string) => printed(`console.log('${text}');`);
    const counted = { numeric: [0, 1, 2], started: [start, start + 1, start + 2], gap: [0, start, start + 1] }[
      isText ? 'numeric' : form
    ];
    const key = program(heads[form]);
    return {
      parameters: { structure: { form, asked }, surface: { type, first, start } },
      stem: 'What does this program print once it is compiled and run?',
      listings: [listing('typescript', code`${`${heads[form]}\n\n${uses[asked]}`}`)],
      asks: 'output',
      key,
      mutants: [
        isText
          ? { misconception: 'members-are-numbers', program: program(heads.numeric) }
          : { misconception: 'members-are-names', program: named },
        { misconception: 'numbers-only', program: asked === 'keys' ? said(counted.join(' ')) : numbers(counted) },
        ...(form === 'numeric' || isText
          ? []
          : [{ misconception: 'count-from-zero', program: program(heads.numeric) }]),
        { misconception: 'count-from-one', program: program(heads.started.replace(String(start), '1')) },
        { misconception: 'members-are-names', program: named },
        ...(form === 'object' ? [] : [{ misconception: 'enum-erased', program: program('') }]),
        ...(asked === 'keys' || asked === 'values'
          ? [
              { misconception: 'names-only', program: said(members.join(' ')) },
              { misconception: 'names-only', program: said(members.join(' ').toLowerCase()) },
            ]
          : []),
      ],
    };
  },
};
