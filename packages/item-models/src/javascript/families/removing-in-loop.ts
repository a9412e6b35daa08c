import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers, drawWorld } from '../../program/worlds';

/** Elements that are removed while a loop runs over them. */
export const removingInLoop: ProgramFamily = {
  id: 'javascript-removing-in-loop',
  version: 1,
  test: 'javascript',
  objective: 'collections',
  level: 'analyse',
  title: 'Removing elements during a loop',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'ECMAScript 2025, 23.1.3.31 Array.prototype.splice; 23.1.5.1 CreateArrayIterator; 24.2.4.6 Set.prototype.forEach',
  misconceptions: {
    'loop-sees-everything': 'The loop looks at every element although some are removed.',
    'loop-skips-next': 'After a removal the loop passes over the next element.',
    'only-first-removed': 'The loop ends with the first removal.',
    'loop-over-snapshot': 'Places found in the loop still refer to the array as it was at its start.',
    'test-turned-round': 'The elements that pass the test stay.',
  },
  build: (random) => {
    const { list, amount } = drawWorld(random);
    const form = random.pick(['forward', 'for-each', 'for-of', 'backward', 'set', 'step-back']);
    const bound = random.pick([10, 20, 50]);
    const low = drawNumbers(random, 4, 1, bound - 1);
    const high = drawNumbers(random, 3, bound + 1, bound + 40);
    const [a = 0, b = 0, c = 0, d = 0] = low;
    const [x = 0, y = 0, z = 0] = high;
    const layout = random.pick(['run-of-two', 'run-of-three', 'two-runs', 'ends']);
    const layouts = {
      'run-of-two': [x, a, b, y, c],
      'run-of-three': [a, b, c, x, y],
      'two-runs': [a, b, x, c, d, y],
      ends: [a, x, b, c, z],
    };
    const values = layouts[layout];
    const loops = {
      forward: code`
        for (let i = 0; i < ${list}.length; i++) {
          if (${list}[i] < ${bound}) ${list}.splice(i, 1);
        }
      `,
      'for-each': code`
        ${list}.forEach((${amount}, i) => {
          if (${amount} < ${bound}) ${list}.splice(i, 1);
        });
      `,
      'for-of': code`
        for (const ${amount} of ${list}) {
          if (${amount} < ${bound}) ${list}.splice(${list}.indexOf(${amount}), 1);
        }
      `,
      backward: code`
        for (let i = ${list}.length - 1; i >= 0; i--) {
          if (${list}[i] < ${bound}) ${list}.splice(i, 1);
        }
      `,
      'step-back': code`
        for (let i = 0; i < ${list}.length; i++) {
          if (${list}[i] < ${bound}) ${list}.splice(i--, 1);
        }
      `,
      set: code`
        for (const ${amount} of ${list}) {
          if (${amount} < ${bound}) ${list}.delete(${amount});
        }
      `,
    };
    const program = (loop: string, kind = form) =>
      kind === 'set'
        ? code`
            const ${list} = new Set([${values.join(', ')}]);
            ${loop}
            console.log([...${list}].join(' '));
          `
        : code`
            const ${list} = [${values.join(', ')}];
            ${loop}
            console.log(${list}.join(' '));
          `;
    const isSkipping = form === 'forward' || form === 'for-each' || form === 'for-of';
    const everything = program(loops.backward, 'backward');
    const skipping = program(loops.forward, 'forward');
    const snapshot = code`
      const left = [${values.join(', ')}];
      [...left].forEach((each, at) => {
        if (each < ${bound}) left.splice(at, 1);
      });
      console.log(left.join(' '));
    `;
    const key = program(loops[form]);
    return {
      parameters: { structure: { form, layout }, surface: { list, values: values.join(' ') } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        isSkipping
          ? { misconception: 'loop-sees-everything', program: everything }
          : { misconception: 'loop-skips-next', program: skipping },
        {
          misconception: 'only-first-removed',
          program: program(`${list}.splice(${list}.findIndex((each) => each < ${bound}), 1);`, 'forward'),
        },
        { misconception: 'loop-over-snapshot', program: snapshot },
        {
          misconception: 'test-turned-round',
          program: `console.log([${values.join(', ')}].filter((each) => each < ${bound}).join(' '));`,
        },
      ],
    };
  },
};
