import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const worlds = [
  { list: 'steps', noun: 'step' },
  { list: 'reminders', noun: 'day' },
  { list: 'handlers', noun: 'row' },
  { list: 'exports', noun: 'page' },
] as const;

/** Functions that are made in a loop and called after it. */
export const closureInLoop: ProgramFamily = {
  id: 'javascript-closure-in-loop',
  version: 1,
  test: 'javascript',
  objective: 'scope',
  level: 'apply',
  title: 'Functions made in a loop',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 14.7.4.4 CreatePerIterationEnvironment; 14.3.2 Variable Statement',
  misconceptions: {
    'binding-confused': 'var makes a new binding for each turn, let shares one.',
    'last-value-kept': 'A shared binding keeps the last value that the body saw.',
    'value-at-call-index': 'Each call counts on from the value of the loop.',
    'starts-at-start': 'Functions keep the value from before the loop.',
  },
  build: (random) => {
    const { list, noun } = random.pick(worlds);
    const keyword = random.pick(['var', 'let']);
    const [from, count] = [random.int(0, 3), random.int(3, 4)];
    const step = random.pick([1, 2, 5]);
    const factor = random.pick([1, 10]);
    const value = factor === 1 ? noun : `${noun} * ${factor}`;
    const until = from + step * count;
    const calls = random.pick(['for-of', 'map']);
    const program = (declaration: string, seen: string) => code`
      const ${list} = [];
      ${declaration}
        ${list}.push(() => ${seen});
      }
      ${
        calls === 'map'
          ? `console.log(${list}.map((call) => call()).join(' '));`
          : `const seen = [];\nfor (const call of ${list}) seen.push(call());\nconsole.log(seen.join(' '));`
      }
    `;
    const loop = (word: string) => `for (${word} ${noun} = ${from}; ${noun} < ${until}; ${noun} += ${step}) {`;
    const key = program(loop(keyword), value);
    const fixed = (constant: number) => program(loop('let'), String(constant * factor));
    return {
      parameters: { structure: { keyword, calls, step, scaled: factor > 1 }, surface: { list, from, count } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: 'binding-confused', program: program(loop(keyword === 'var' ? 'let' : 'var'), value) },
        { misconception: 'last-value-kept', program: fixed(until - step) },
        { misconception: 'starts-at-start', program: fixed(from) },
        {
          misconception: 'value-at-call-index',
          program: program(loop('let'), `(${noun} + ${step}) * ${factor}`),
        },
      ],
    };
  },
};
