import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers, drawWorld } from '../../program/worlds';

const copies = {
  record: {
    alias: (one: string) => one,
    shallow: (one: string) => `{ ...${one} }`,
    deep: (one: string) => `structuredClone(${one})`,
  },
  list: {
    alias: (list: string) => list,
    shallow: (list: string) => `[...${list}]`,
    deep: (list: string) => `${list}.map((each) => ({ ...each }))`,
  },
} as const;

const otherShallow = {
  record: (one: string) => `Object.assign({}, ${one})`,
  list: (list: string) => `${list}.filter(() => true)`,
} as const;

/** What a copy shares with the original. */
export const shallowCopy: ProgramFamily = {
  id: 'javascript-shallow-copy',
  version: 1,
  test: 'javascript',
  objective: 'copies',
  level: 'analyse',
  title: 'What a copy shares with its original',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 7.3.26 CopyDataProperties; HTML Standard, 2.7 Safe passing of structured data',
  misconceptions: {
    'copy-is-deep': 'Spreading and its kin copy everything, nested objects included.',
    'copy-is-shallow': 'Whatever copies an object leaves nested objects shared.',
    'copy-is-alias': 'The copy is the same object under another name.',
    'outer-shared': 'Nested objects are separate; only the outer values are shared.',
  },
  build: (random) => {
    const { list, one, name, amount, names, kinds } = drawWorld(random);
    const shape = random.pick(['record', 'list']);
    const form = random.pick(['shallow', 'other-shallow', 'shallow', 'deep', 'alias']);
    const [a = 1, b = 2, c = 3] = drawNumbers(random, 3, 4, 60);
    const original = shape === 'record' ? one : list;
    const [first, second, third] = random.shuffle(names);
    const [tag, added] = random.sample(kinds, 2);
    const replaces = random.chance(0.3);
    const body =
      shape === 'record'
        ? (made: string, more: string) => code`
            const ${one} = { ${name}: '${first}', ${amount}: ${a}, tags: ['${tag ?? ''}'] };
            const copy = ${made};
            copy.${amount} = ${b};
            ${replaces ? `copy.tags = [...copy.tags, '${added ?? ''}'];` : `copy.tags.push('${added ?? ''}');`}
            ${more}
            console.log(${one}.${amount}, ${one}.tags.join(' '));
          `
        : (made: string, more: string) => code`
            const ${list} = [
              { ${name}: '${first}', ${amount}: ${a} },
              { ${name}: '${second}', ${amount}: ${c} },
            ];
            const copy = ${made};
            ${replaces ? `copy[0] = { ${name}: '${third}', ${amount}: ${b} };` : `copy[0].${amount} = ${b};`}
            copy.pop();
            ${more}
            console.log(${list}.map((each) => each.${amount}).join(' '), '/', ${list}.length);
          `;
    const made = form === 'other-shallow' ? otherShallow[shape](original) : copies[shape][form](original);
    const key = body(made, '');
    const [alias, shallow, deep] = (['alias', 'shallow', 'deep'] as const).map((each) =>
      body(copies[shape][each](original), ''),
    );
    const nested = shape === 'record' ? `${one}.tags.push('${added ?? ''}');` : `${list}[0].${amount} = ${b};`;
    const outer = shape === 'record' ? `${one}.${amount} = ${b};` : `${list}.pop();`;
    const separate = copies[shape].deep(original);
    const central = replaces || form === 'deep' ? body(separate, nested) : (deep ?? '');
    return {
      parameters: { structure: { shape, form, replaces }, surface: { list, first, a, b } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: replaces || form === 'deep' ? 'copy-is-shallow' : 'copy-is-deep', program: central },
        { misconception: 'copy-is-alias', program: alias ?? '' },
        { misconception: 'copy-is-shallow', program: shallow ?? '' },
        { misconception: 'copy-is-deep', program: deep ?? '' },
        { misconception: 'outer-shared', program: body(separate, outer) },
        { misconception: 'copy-is-alias', program: body(separate, `${outer}\n${nested}`) },
        { misconception: 'copy-is-shallow', program: body(separate, nested) },
      ],
    };
  },
};
