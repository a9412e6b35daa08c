import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const sources = [
  { make: 'pages', one: 'page', act: 'load', see: 'show' },
  { make: 'batches', one: 'batch', act: 'read', see: 'send' },
  { make: 'rows', one: 'row', act: 'parse', see: 'save' },
  { make: 'frames', one: 'frame', act: 'decode', see: 'draw' },
  { make: 'chunks', one: 'chunk', act: 'fetch', see: 'write' },
  { make: 'letters', one: 'letter', act: 'render', see: 'post' },
  { make: 'tiles', one: 'tile', act: 'open', see: 'paint' },
] as const;

/** When a generator does its work, and that it does it once. */
export const lazyGenerators: ProgramFamily = {
  id: 'javascript-lazy-generators',
  version: 1,
  test: 'javascript',
  objective: 'control',
  level: 'analyse',
  title: 'Generators work on demand and once',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'ECMAScript 2025, 27.5 Generator Objects; 7.4.11 IteratorClose; 14.7.5.6 ForIn/OfHeadEvaluation',
  misconceptions: {
    'generator-runs-ahead': 'A generator makes all values before the first is used.',
    'generator-starts-over': 'Each loop over a generator object starts from the beginning.',
    'break-pauses': 'After break another loop goes on where the first one stopped.',
    'break-after-next': 'One more value is made before break takes effect.',
    'made-by-call': 'Calling the generator function makes the first value.',
  },
  build: (random) => {
    const { make, one, act, see } = random.pick(sources);
    const form = random.pick(['break', 'break-again', 'twice', 'by-hand', 'array-first']);
    const [start, count] = [random.int(1, 9), random.int(2, 3)];
    const last = start + count - 1;
    const stop = start + random.int(0, Math.max(0, count - 2));
    const head = code`
      function* ${make}() {
        for (let n = ${start}; n <= ${last}; n++) {
          console.log('${act}', n);
          yield n;
        }
      }
    `;
    const loop = (of: string, breaking: boolean) => code`
      for (const ${one} of ${of}) {
        ${breaking ? `if (${one} > ${stop}) break;` : ''}
        console.log('${see}', ${one});
      }
    `;
    const rest = (of: string) => `console.log([...${of}].length);`;
    const bodies: Record<typeof form, (of: string, again: string) => string> = {
      break: (of) => loop(of, true),
      'break-again': (of, again) => `${loop(of, true)}\n${rest(again)}`,
      twice: (of, again) => `${loop(of, false)}\n${rest(again)}`,
      'by-hand': (of, again) =>
        `console.log('${see}', ${of === 'source' ? `${of}.next().value` : `${of}[0]`});\n${rest(again)}`,
      'array-first': (of, again) => `const all = [...${of}];\n${loop('all', true)}\n${rest(again)}`,
    };
    const program = (prepared: string, of: string, again: string, more = '') =>
      `${head}\n${prepared}\n${bodies[form](of, again)}${more}`;
    const source = `const source = ${make}();`;
    const key = program(source, 'source', 'source');
    const eager = `const made = [...${make}()];`;
    const numbers = `[${Array.from({ length: count }, (_, at) => start + at).join(', ')}]`;
    const silent = `const made = ${numbers};`;
    const slow = `${source}\nfunction* ahead() {\n  let before;\n  for (const each of source) {\n    if (before) yield before;\n    before = each;\n  }\n  yield before;\n}\nconst late = ahead();`;
    const restored = `const made = { [Symbol.iterator]: () => ({ next: () => source.next() }), next: () => source.next() };`;
    return {
      parameters: { structure: { form, count, stop: stop - start }, surface: { make, act, start } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        form === 'array-first'
          ? { misconception: 'generator-starts-over', program: program(source, 'source', `${make}()`) }
          : { misconception: 'generator-runs-ahead', program: program(eager, 'made', 'made.slice(0, 0)') },
        { misconception: 'generator-runs-ahead', program: program(eager, 'made', 'made') },
        { misconception: 'generator-starts-over', program: program(source, 'source', `${make}()`) },
        ...(form === 'break-again'
          ? [{ misconception: 'break-pauses', program: program(`${source}\n${restored}`, 'made', 'made') }]
          : []),
        {
          misconception: 'made-by-call',
          program: program(silent, 'made', form === 'by-hand' ? 'made.slice(1)' : 'made.slice(0, 0)'),
        },
        {
          misconception: 'break-after-next',
          program: program(
            form === 'by-hand' ? `${source}\nconsole.log('${act}', ${start});` : slow,
            form === 'by-hand' ? 'source' : 'late',
            form === 'by-hand' ? `${make}()` : 'late',
          ),
        },
      ],
    };
  },
};
