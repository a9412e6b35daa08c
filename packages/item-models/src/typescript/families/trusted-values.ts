import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { printed } from '../asks';
import { drawTypedWorld } from '../world';

/** What happens at runtime where the compiler was told to trust. */
export const trustedValues: ProgramFamily = {
  id: 'typescript-trusted-values',
  version: 1,
  test: 'typescript',
  objective: 'missing-values',
  level: 'analyse',
  title: 'Exclamation marks when the value is missing',
  predictedDifficulty: 0.6,
  status: 'pilot',
  source:
    'TypeScript Handbook, Everyday Types: Non-null Assertion Operator (Postfix !); release notes 3.7, Optional Chaining',
  misconceptions: {
    'mark-guards': 'An exclamation mark yields undefined where the value is missing.',
    'mark-always-fails': 'An exclamation mark fails as soon as a value is missing.',
    'mark-gives-default': 'An exclamation mark yields an empty value of its type.',
    'error-skips-line': 'An error skips its own line only.',
    'entry-is-found': 'The search finds the nearest entry.',
    'default-not-reached': 'A default after an exclamation mark is not reached.',
  },
  asksAbout: ['NaN', 'undefined'],
  build: (random) => {
    const { list, type, name, amount, names, more } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(names);
    const [x, y] = [random.int(2, 49), random.int(50, 90)];
    const isFound = random.chance(0.2);
    const sought = isFound ? b : random.pick(more);
    const form = random.pick(['field', 'stored', 'default', 'chain', 'method', 'last']);
    const find = `find('${sought}')`;
    const uses = {
      field: { text: `console.log(${find}!.${amount});`, value: `${find}?.${amount}` },
      stored: { text: `const found = ${find}!;\nconsole.log(typeof found);\nconsole.log(found.${amount});` },
      default: {
        text: `const found = ${find}! ?? { ${name}: '${c}', ${amount}: 0 };\nconsole.log(found.${name});`,
        value: '',
      },
      chain: { text: `console.log(${find}?.${name}!.length);` },
      method: { text: `console.log(${find}!.${name}.toUpperCase());` },
      last: { text: `const total = (${find}?.${amount})! + ${y};\nconsole.log(total);` },
    };
    const head = code`
      type ${type} = { ${name}: string; ${amount}: number };
      const ${list}: ${type}[] = [
        { ${name}: '${a}', ${amount}: ${x} },
        { ${name}: '${b}', ${amount}: ${y} },
      ];
      const find = (${name}: string) => ${list}.find((each) => each.${name} === ${name});
    `;
    const text = `${head}\n${uses[form].text}\nconsole.log('end');`;
    const said = (misconception: string, ...lines: readonly string[]) => ({
      misconception,
      program: printed(
        lines.map((line) => (line === 'throw' ? "throw new TypeError('');" : `console.log(${line});`)).join('\n'),
      ),
    });
    const found = {
      field: String(y),
      stored: String(y),
      default: `'${b}'`,
      chain: String(b.length),
      method: `'${b.toUpperCase()}'`,
      last: String(y * 2),
    }[form];
    const empty = { field: '0', stored: '0', default: '', chain: '0', method: '', last: String(y) }[form];
    const before = form === 'stored' ? ["'undefined'"] : [];
    const mutants = [
      said('mark-guards', ...before, 'undefined', "'end'"),
      said('mark-always-fails', 'throw'),
      said('mark-guards', ...before, form === 'last' ? 'NaN' : 'undefined', "'end'"),
      said('default-not-reached', ...before, 'throw'),
      said('error-skips-line', ...before, "'end'"),
      ...(empty === '' ? [] : [said('mark-gives-default', ...(form === 'stored' ? ["'object'"] : []), empty, "'end'")]),
      said('entry-is-found', found, "'end'"),
    ];
    const [one, ...others] = mutants;
    if (!one) throw new Error('there is a first misconception');
    const central = !isFound && (form === 'chain' || form === 'default' || form === 'last') ? mutants[1] : one;
    return {
      parameters: { structure: { form, isFound }, surface: { type, sought, x, y } },
      stem: 'What does this program print once it is compiled and run?',
      listings: [listing('typescript', text)],
      asks: 'output',
      key: printed(text),
      mutants: [central ?? one, one, ...others],
    };
  },
};
