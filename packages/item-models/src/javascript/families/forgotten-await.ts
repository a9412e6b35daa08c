import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers, drawWorld } from '../../program/worlds';

/** Asynchronous callbacks that nobody waits for, or that read too early. */
export const forgottenAwait: ProgramFamily = {
  id: 'javascript-forgotten-await',
  version: 1,
  test: 'javascript',
  objective: 'asynchrony',
  level: 'analyse',
  title: 'Async callbacks in array methods and loops',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'ECMAScript 2025, 27.7.5 Async Functions Abstract Operations; 13.15.2 Assignment, Evaluation',
  misconceptions: {
    'for-each-waits': 'forEach waits for async callbacks.',
    'nothing-is-waited-for': 'Awaiting inside a loop does not hold up the code after it.',
    'sum-read-late': 'sum += await x reads sum after the wait.',
    'sum-read-early': 'sum += await x loses what earlier turns added, even one after the other.',
    'promise-tested-as-value': 'An async test is waited for before its answer is used.',
    'promise-is-false': 'A promise counts as false until it is fulfilled.',
    'first-only': 'Only the first call takes effect.',
    'load-is-skipped': 'The values are used as they were before they were loaded.',
    'test-turned-round': 'The elements that fail the test stay.',
  },
  asksAbout: ['[object'],
  build: (random) => {
    const { list, amount } = drawWorld(random);
    const form = random.pick(['for-each', 'parallel-sum', 'sequential-sum', 'filter', 'parallel-fixed']);
    const values = drawNumbers(random, random.int(3, 4), 2, 30);
    const bound = values.toSorted((a, b) => a - b)[1] ?? 5;
    const start = random.pick([0, 0, 5, 10, 100]);
    const add = `sum += await load(${amount});`;
    const loops = {
      'for-each': `${list}.forEach(async (${amount}) => {\n  ${add}\n});`,
      'parallel-sum': `await Promise.all(\n  ${list}.map(async (${amount}) => {\n    ${add}\n  }),\n);`,
      'parallel-fixed': code`
        await Promise.all(
          ${list}.map(async (${amount}) => {
            const loaded = await load(${amount});
            sum += loaded;
          }),
        );
      `,
      'sequential-sum': `for (const ${amount} of ${list}) {\n  ${add}\n}`,
    };
    const program = (body: string) => code`
      const ${list} = [${values.join(', ')}];
      const load = async (value) => value * 2;

      async function run() {
        ${body}
      }
      run();
    `;
    const summed = (loop: string) => program(`let sum = ${start};\n${loop}\nconsole.log(sum);`);
    const filtered = (kept: string) => program(`const kept = ${kept};\nconsole.log(kept.join(' '));`);
    const isFirst = `sum += await load(${list}[0]);`;
    const none = { misconception: 'nothing-is-waited-for', program: summed('') };
    const last = { misconception: 'sum-read-early', program: summed(loops['parallel-sum']) };
    const first = { misconception: 'first-only', program: summed(isFirst) };
    const raw = { misconception: 'load-is-skipped', program: summed(`for (const each of ${list}) sum += each;`) };
    const all = (misconception: string) => ({ misconception, program: summed(loops['sequential-sum']) });
    const test = `load(each)) > ${bound * 2}`;
    const ideas = {
      'for-each': [all('for-each-waits'), first, last, raw],
      'parallel-sum': [all('sum-read-late'), first, none, raw],
      'parallel-fixed': [last, none, first, raw],
      'sequential-sum': [none, last, first, raw],
      filter: [
        { misconception: 'promise-tested-as-value', program: filtered(`${list}.filter((each) => each > ${bound})`) },
        { misconception: 'promise-is-false', program: filtered('[]') },
        { misconception: 'first-only', program: filtered(`${list}.slice(0, 1)`) },
        { misconception: 'test-turned-round', program: filtered(`${list}.filter((each) => each <= ${bound})`) },
        { misconception: 'nothing-is-waited-for', program: filtered(`${list}.map((each) => load(each))`) },
      ],
    } as const;
    const key = form === 'filter' ? filtered(`${list}.filter(async (each) => (await ${test})`) : summed(loops[form]);
    return {
      parameters: { structure: { form, start, count: values.length }, surface: { list, values: values.join(' ') } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: ideas[form],
    };
  },
};
