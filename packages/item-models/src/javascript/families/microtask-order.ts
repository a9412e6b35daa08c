import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const sets = [
  ['load', 'save', 'render', 'notify', 'close'],
  ['A', 'B', 'C', 'D', 'E'],
  ['fetch', 'parse', 'draw', 'log', 'done'],
  ['red', 'green', 'blue', 'black', 'white'],
  ['north', 'east', 'south', 'west', 'centre'],
  ['boil', 'stir', 'bake', 'cool', 'serve'],
  ['order', 'pay', 'pack', 'ship', 'rate'],
  ['open', 'read', 'sort', 'write', 'quit'],
  ['draft', 'check', 'print', 'sign', 'send'],
  ['sow', 'water', 'weed', 'pick', 'sell'],
  ['one', 'two', 'three', 'four', 'five'],
] as const;

/** In which order synchronous code, promise reactions and timers run. */
export const microtaskOrder: ProgramFamily = {
  id: 'javascript-microtask-order',
  version: 1,
  test: 'javascript',
  objective: 'asynchrony',
  level: 'analyse',
  title: 'Promise reactions, timers and the code between them',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'ECMAScript 2025, 9.5 Jobs; HTML Standard, 8.1.7 Event loops',
  misconceptions: {
    'timer-first': 'A timer of zero milliseconds runs before promise reactions.',
    'as-written': 'Everything runs in the order in which it is written.',
    'then-at-once': 'A reaction to a settled promise runs at once.',
    'timer-at-once': 'A timer of zero milliseconds runs at once.',
    'body-starts-late': 'The body of an async function starts after the code that follows the call.',
    'one-reaction-a-turn': 'A reaction that is added by a reaction waits until the timers have run.',
  },
  build: (random) => {
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = random.shuffle<string>(random.pick(sets));
    const waits = random.pick(['then', 'await', 'queueMicrotask']);
    const timerPlace = random.pick(['first', 'last']);
    const chained = random.chance(0.5);
    const timer = (run: (text: string) => string) => run(`console.log('${first}');`);
    const say = (text: string) => `console.log('${text}');`;
    const task = {
      then: code`
        Promise.resolve().then(() => {
          ${say(second)}
        })${chained ? `.then(() => {\n  ${say(third)}\n})` : ''};
      `,
      await: code`
        async function work() {
          ${say(fourth)}
          await null;
          ${say(second)}
          ${chained ? `await null;\n${say(third)}` : ''}
        }
        work();
      `,
      queueMicrotask: code`
        queueMicrotask(() => {
          ${say(second)}
          ${chained ? `queueMicrotask(() => ${say(third).replace(';', '')});` : ''}
        });
      `,
    }[waits];
    const late = timer((text) => `setTimeout(() => {\n  ${text}\n}, 0);`);
    const parts = timerPlace === 'first' ? [late, task, say(fifth)] : [task, late, say(fifth)];
    const key = parts.join('\n');
    const micro = [second, ...(chained ? [third] : [])];
    const start = waits === 'await' ? [fourth] : [];
    const print = (...words: readonly string[]) => words.map(say).join('\n');
    return {
      parameters: { structure: { waits, timerPlace, chained }, surface: { first, second } },
      stem: 'In which order does this script print its lines?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: 'timer-first', program: print(...start, fifth, first, ...micro) },
        { misconception: 'then-at-once', program: print(...start, ...micro, fifth, first) },
        {
          misconception: 'as-written',
          program:
            timerPlace === 'first' ? print(first, ...start, ...micro, fifth) : print(...start, ...micro, first, fifth),
        },
        ...(chained
          ? [{ misconception: 'one-reaction-a-turn', program: print(...start, fifth, second, first, third) }]
          : [{ misconception: 'body-starts-late', program: print(fifth, ...start, ...micro, first) }]),
        {
          misconception: 'timer-at-once',
          program:
            timerPlace === 'first' ? print(first, ...start, fifth, ...micro) : print(...start, first, fifth, ...micro),
        },
      ],
    };
  },
};
