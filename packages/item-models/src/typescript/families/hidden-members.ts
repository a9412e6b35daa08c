import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { printed } from '../asks';
import { drawTypedWorld } from '../world';

/** What private, readonly and # are when the program runs. */
export const hiddenMembers: ProgramFamily = {
  id: 'typescript-hidden-members',
  version: 1,
  test: 'typescript',
  objective: 'runtime',
  level: 'analyse',
  title: 'Private members and declared fields when the program runs',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source:
    'TypeScript Handbook, Classes: Member Visibility, Parameter Properties; tsconfig reference: useDefineForClassFields',
  misconceptions: {
    'private-is-hidden': 'private keeps a field out of what is written or listed.',
    'hash-is-listed': 'A field with # is listed like any other.',
    'declared-is-absent': 'A field that is declared without a value is not there.',
    'parameter-is-not-kept': 'A constructor parameter with a modifier is not a field.',
    'getter-is-listed': 'A getter is listed among the fields.',
    'fields-after-parameters': 'Fields of the body come before those of the constructor.',
  },
  build: (random) => {
    const { type, one, name, amount, kind, extra, names } = drawTypedWorld(random);
    const [first] = random.shuffle(names);
    const n = random.int(2, 80);
    const modifier = random.pick(['private', 'private readonly', 'readonly', 'protected']);
    const [hidden, declared, getter] = [random.chance(0.6), random.chance(0.5), random.chance(0.5)];
    const asked = random.pick(['keys', 'json']);
    type Parts = { readonly listed: readonly string[] };
    const text = code`
      class ${type} {
        ${declared ? `${extra}?: string;` : ''}
        ${hidden ? `#${kind} = '${one}';` : `private ${kind} = '${one}';`}
        constructor(${modifier} ${name}: string, ${amount}: number) {
          console.log(${amount} > 0);
        }
        ${getter ? `get label() {\n  return this.${name};\n}` : ''}
      }
      const ${one} = new ${type}('${first}', ${n});
      ${asked === 'keys' ? `console.log(Object.keys(${one}).join(' '));` : `console.log(JSON.stringify(${one}));`}
    `;
    const values: Readonly<Record<string, string | number>> = { [kind]: one, [name]: first, label: first, [amount]: n };
    const shown = ({ listed }: Parts) => {
      const written = Object.fromEntries(
        listed.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
      );
      const end = asked === 'keys' ? listed.join(' ') : JSON.stringify(written);
      return printed(`console.log(true);\nconsole.log('${end}');`);
    };
    const start = declared ? [extra] : [];
    const open = hidden ? [] : [kind];
    const withOwn = [...start, name, ...open];
    const mutants = [
      ...(hidden
        ? [{ misconception: 'hash-is-listed', program: shown({ listed: [...start, name, kind] }) }]
        : [
            {
              misconception: 'private-is-hidden',
              program: shown({ listed: [...start, ...(modifier.startsWith('private') ? [] : [name])] }),
            },
          ]),
      { misconception: 'private-is-hidden', program: shown({ listed: start }) },
      { misconception: 'parameter-is-not-kept', program: shown({ listed: [...start, ...open] }) },
      { misconception: 'getter-is-listed', program: shown({ listed: [...withOwn, 'label'] }) },
      { misconception: 'parameter-is-not-kept', program: shown({ listed: [...withOwn, amount] }) },
      { misconception: 'declared-is-absent', program: shown({ listed: [name, ...open] }) },
      { misconception: 'fields-after-parameters', program: shown({ listed: [...start, ...open, name] }) },
    ] as const;
    return {
      parameters: { structure: { modifier, hidden, declared, getter, asked }, surface: { type, first, n, extra } },
      stem: 'What does this program print once it is compiled for ES2022 and run?',
      listings: [listing('typescript', text)],
      asks: 'output',
      key: printed(text),
      mutants: [mutants[0], ...mutants.slice(1)],
    };
  },
};
