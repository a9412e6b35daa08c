import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers, drawWorld } from '../../program/worlds';

/** Which code computes one figure per group. */
export const groupedTotals: ProgramFamily = {
  id: 'javascript-grouped-totals',
  version: 1,
  test: 'javascript',
  objective: 'collections',
  level: 'apply',
  title: 'One figure per group',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 23.1.3.24 Array.prototype.reduce; 13.2.5 Object Initializer',
  misconceptions: {
    'start-value-idle': 'reduce starts from an empty result of its own accord.',
    'missing-counts-as-empty': 'A group that is not there yet counts as empty.',
    'name-is-computed': 'A key in an object literal is the value of the variable of that name.',
    'result-carried-over': 'What earlier turns collected is kept without being copied.',
    'last-value-wins': 'Assigning under a key collects the values.',
  },
  build: (random) => {
    const { list, name, kind, amount, kinds, names, more } = drawWorld(random);
    const figure = random.pick(['sum', 'count', 'largest', 'names']);
    const style = random.pick(['reduce', 'reduce', 'loop']);
    const [a = 1, b = 2, c = 3, d = 4] = drawNumbers(random, 4, 2, 40);
    const [one, two] = random.shuffle(kinds);
    const groups = random.pick([
      [one, two, one, two] as const,
      [one, one, two, one] as const,
      [two, one, two, two] as const,
    ]);
    const amounts = [a, b, c, d];
    const rows = groups.map(
      (group, at) =>
        `{ ${name}: '${[...names, ...more][at] ?? ''}', ${kind}: '${group}', ${amount}: ${amounts[at] ?? 0} },`,
    );
    const field = figure === 'names' ? name : amount;
    const taken = figure === 'count' ? `{ ${kind} }` : `{ ${kind}, ${field} }`;
    const before = { sum: ' ?? 0', count: ' ?? 0', largest: ' ?? 0', names: ' ?? []' }[figure];
    const next = (known: string) =>
      ({
        sum: `${known} + ${field}`,
        count: `${known} + 1`,
        largest: `Math.max(${known}, ${field})`,
        names: `[...${known}, ${field}]`,
      })[figure];
    const known = (start: string) => {
      const found = `result[${kind}]${start}`;
      return start === '' || figure === 'largest' || figure === 'names' ? found : `(${found})`;
    };
    const single = { sum: field, count: '1', largest: field, names: `[${field}]` }[figure];
    const reduced = (entries: string, start = ',\n  {}') =>
      `const result = ${list}.reduce(\n  (result, ${taken}) => ({\n    ${entries},\n  })${start},\n);`;
    const looped = (set: string, head = 'const result = {};') =>
      `${head}\nfor (const ${taken} of ${list}) {\n  ${set};\n}`;
    const data = code`
      const ${list} = [
        ${rows.join('\n')}
      ];
    `;
    const fragment = (shown: string) => ({
      shown,
      run: `${data}\n${shown}\nconsole.log(JSON.stringify(result));`,
    });
    const [withStart, without] = [next(known(before)), next(known(''))];
    const [key, wrongs] =
      style === 'reduce'
        ? ([
            reduced(`...result,\n    [${kind}]: ${withStart}`),
            [
              ['missing-counts-as-empty', reduced(`...result,\n    [${kind}]: ${without}`)],
              ['start-value-idle', reduced(`...result,\n    [${kind}]: ${withStart}`, '')],
              ['name-is-computed', reduced(`...result,\n    ${kind}: ${withStart}`)],
              ['result-carried-over', reduced(`[${kind}]: ${withStart}`)],
              ['last-value-wins', reduced(`...result,\n    [${kind}]: ${single}`)],
            ],
          ] as const)
        : ([
            looped(`result[${kind}] = ${withStart}`),
            [
              ['missing-counts-as-empty', looped(`result[${kind}] = ${without}`)],
              ['name-is-computed', looped(`result.${kind} = ${withStart.replaceAll(`[${kind}]`, `.${kind}`)}`)],
              ['last-value-wins', looped(`result[${kind}] = ${single}`)],
              ['result-carried-over', looped(`result[${kind}] ??= ${single}`)],
            ],
          ] as const);
    const [central, ...others] = wrongs.map(([misconception, shown]) => ({ misconception, program: fragment(shown) }));
    if (!central) throw new Error('there is a first misconception');
    return {
      parameters: { structure: { figure, style, groups: groups.indexOf(two) }, surface: { list, a, b, c, d } },
      stem: 'The rows below are in the script. Which code makes the result that is shown?',
      listings: [listing('javascript', data)],
      asks: 'program',
      language: 'javascript',
      showsWanted: true,
      key: fragment(key),
      mutants: [central, ...others],
    };
  },
};
