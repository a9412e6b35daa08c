import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { printed } from '../asks';
import { drawTypedWorld } from '../world';

/** Types do nothing when the program runs. */
export const erasedTypes: ProgramFamily = {
  id: 'typescript-erased-types',
  version: 1,
  test: 'typescript',
  objective: 'runtime',
  level: 'analyse',
  title: 'Assertions and annotations when the program runs',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, The Basics: Erased Types; Everyday Types: Type Assertions, Non-null Assertion Operator',
  misconceptions: {
    'assertion-converts': 'as and type parameters convert the value.',
    'assertion-checks': 'A value that does not have the asserted type ends the program.',
    'field-is-removed': 'Fields that the type lacks are removed.',
    'field-is-added': 'Fields that the type has are added.',
    'value-becomes-nan': 'A value of another type becomes NaN.',
    'value-becomes-undefined': 'A value of another type becomes undefined.',
  },
  asksAbout: ['NaN', 'undefined'],
  build: (random) => {
    const { one, type, name, amount, extra, names } = drawTypedWorld(random);
    const [first] = random.shuffle(names);
    const [x, y] = [random.int(2, 49), random.int(50, 99)];
    const form = random.pick(['sum', 'date', 'fields', 'generic', 'list', 'total']);
    const head = `type ${type} = { ${name}: string; ${amount}: number };`;
    const refused = { misconception: 'assertion-checks', program: printed("throw new TypeError('type');") };
    const said = (misconception: string, text: string) => ({
      misconception,
      program: printed(`console.log(${text});`),
    });
    const cases = {
      sum: {
        text: `const ${one} = JSON.parse('{"${name}":"${first}","${amount}":"${x}"}') as ${type};\nconsole.log(${one}.${amount} + ${y});`,
        wrong: [
          said('assertion-converts', String(x + y)),
          refused,
          said('value-becomes-nan', 'NaN'),
          said('value-becomes-undefined', String(y)),
        ],
      },
      date: {
        text: `const due = JSON.parse('"2026-0${random.int(1, 9)}-${x < 10 ? `0${x}` : '15'}"') as Date;\nconsole.log(typeof due, due instanceof Date);`,
        wrong: [
          said('assertion-converts', "'object', true"),
          refused,
          said('value-becomes-nan', "'number', false"),
          said('value-becomes-undefined', "'undefined', false"),
        ],
      },
      fields: {
        text: `const given = { ${name}: '${first}', ${amount}: ${x}, ${extra}: '${y}' };\nconst ${one}: ${type} = given;\nconsole.log('${extra}' in ${one}, Object.keys(${one}).length);`,
        wrong: [
          said('field-is-removed', 'false, 2'),
          refused,
          said('field-is-removed', 'true, 2'),
          said('value-becomes-undefined', 'false, 3'),
        ],
      },
      generic: {
        text: `function read<T>(text: string): T {\n  return JSON.parse(text);\n}\nconst ${amount} = read<number>('"${x}"');\nconsole.log(typeof ${amount}, ${amount} + ${y});`,
        wrong: [
          said('assertion-converts', `'number', ${x + y}`),
          refused,
          said('value-becomes-nan', "'number', NaN"),
          said('value-becomes-undefined', `'undefined', NaN`),
        ],
      },
      list: {
        text: `const ${one} = { ${name}: '${first}' } as ${type};\nconsole.log(${one}.${amount}, Object.keys(${one}).length);`,
        wrong: [
          said('field-is-added', 'undefined, 2'),
          refused,
          said('field-is-added', '0, 2'),
          said('value-becomes-nan', 'NaN, 2'),
        ],
      },
      total: {
        text: `const typed = '${x}' as unknown as number;\nconst ${amount}: number = typed * 2;\nconsole.log(typeof typed, ${amount});`,
        wrong: [
          said('assertion-converts', `'number', ${x * 2}`),
          refused,
          said('value-becomes-nan', `'string', NaN`),
          said('value-becomes-nan', "'number', NaN"),
        ],
      },
    };
    const { text, wrong } = cases[form];
    const [central = refused, ...others] = wrong;
    const shown = form === 'date' || form === 'generic' || form === 'total' ? text : `${head}\n${text}`;
    return {
      parameters: { structure: { form }, surface: { type, first, x, y } },
      stem: 'What does this program print once it is compiled and run?',
      listings: [listing('typescript', code`${shown}`)],
      asks: 'output',
      key: printed(shown),
      mutants: [central, ...others],
    };
  },
};
