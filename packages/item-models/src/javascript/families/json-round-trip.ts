import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawWorld } from '../../program/worlds';

/** A field, what it holds, what a reader reads back, and which value a wrong idea expects there. */
type Field = { readonly name: string; readonly value: string; readonly ideas: readonly (readonly [string, string])[] };

/** What JSON makes of values that it does not know. */
export const jsonRoundTrip: ProgramFamily = {
  id: 'javascript-json-round-trip',
  version: 1,
  test: 'javascript',
  objective: 'text-and-data',
  level: 'apply',
  title: 'Values that JSON does not carry',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 25.5.2 JSON.stringify; 25.5.2.2 SerializeJSONProperty',
  misconceptions: {
    'undefined-becomes-null': 'undefined in an object is written as null.',
    'nan-is-text': 'NaN is written as a text.',
    'date-is-milliseconds': 'A date is written as its number of milliseconds.',
    'map-is-object': 'A map is written like an object with its keys.',
    'set-is-array': 'A set is written like an array.',
    'gap-closes': 'undefined in an array is left out.',
    'unknown-dropped': 'What JSON does not know is left out.',
  },
  asksAbout: ['NaN', 'undefined'],
  build: (random) => {
    const { list, one, name, kinds, names } = drawWorld(random);
    const [kind, other] = random.sample(kinds, 2);
    const [year, month, day] = [2026, random.int(1, 12), random.int(10, 28)];
    const count = random.int(2, 9);
    const fields = {
      note: { name: 'note', value: 'undefined', ideas: [['undefined-becomes-null', 'null']] },
      rate: {
        name: 'rate',
        value: '0 / 0',
        ideas: [
          ['nan-is-text', "'NaN'"],
          ['unknown-dropped', 'undefined'],
        ],
      },
      due: {
        name: 'due',
        value: `new Date('${year}-${String(month).padStart(2, '0')}-${day}')`,
        ideas: [
          ['date-is-milliseconds', String(Date.UTC(year, month - 1, day))],
          ['unknown-dropped', '{}'],
        ],
      },
      counts: {
        name: 'counts',
        value: `new Map([['${kind ?? ''}', ${count}]])`,
        ideas: [
          ['map-is-object', `{ ${kind ?? ''}: ${count} }`],
          ['unknown-dropped', 'undefined'],
          ['map-is-object', `[['${kind ?? ''}', ${count}]]`],
        ],
      },
      tags: {
        name: 'tags',
        value: `new Set(['${kind ?? ''}', '${other ?? ''}'])`,
        ideas: [
          ['set-is-array', `['${kind ?? ''}', '${other ?? ''}']`],
          ['unknown-dropped', 'undefined'],
        ],
      },
      slots: {
        name: 'slots',
        value: `[${count}, undefined, ${count + 3}]`,
        ideas: [
          ['gap-closes', `[${count}, ${count + 3}]`],
          ['undefined-becomes-null', `[${count}, 'undefined', ${count + 3}]`],
        ],
      },
    } as const satisfies Record<string, Field>;
    const chosen: readonly Field[] = random.sample<Field>(Object.values(fields), 3);
    const program = (values: readonly string[]) => code`
      const ${one} = {
        ${name}: '${random.pick([names[0]])}',
        ${chosen.map((field, at) => `${field.name}: ${values[at] ?? ''},`).join('\n')}
      };
      console.log(JSON.stringify(${one}));
    `;
    const values = chosen.map(({ value }) => value);
    const single = chosen.flatMap(({ ideas }, at) =>
      ideas.map(([misconception, wrong]) => ({ misconception, program: program(values.with(at, wrong)) })),
    );
    const [central, ...others] = random.shuffle(single);
    if (!central) throw new Error('each field has a misconception');
    const key = program(values);
    const twice = chosen.map(({ ideas }, at) => (at < 2 ? ideas[0]?.[1] : values[at]) ?? '');
    return {
      parameters: {
        structure: { fields: chosen.map((field) => field.name).join(' ') },
        surface: { list, month, day, count },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [central, { misconception: chosen[0]?.ideas[0]?.[0] ?? '', program: program(twice) }, ...others],
    };
  },
};
