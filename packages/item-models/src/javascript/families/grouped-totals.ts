import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers, drawWorld } from '../../program/worlds';

/** Which code computes one figure per group. */
export const groupedTotals: ProgramFamily = {
  id: 'javascript-grouped-totals',
  version: 2,
  test: 'javascript',
  objective: 'collections',
  level: 'apply',
  title: 'One figure per group',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 23.1.3.24 Array.prototype.reduce; 13.2.5 Object Initializer',
  misconceptions: {
    'start-value-idle': 'reduce starts from an empty result of its own accord.',
    'first-row-as-start': 'The first row can be the start of the result.',
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
    const reduced = (entries: string, start = '{}') =>
      `const result = ${list}.reduce(\n  (result, ${taken}) => ({\n    ${entries},\n  })${start === '' ? '' : `,\n  ${start}`},\n);`;
    const looped = (set: string, head = '{}') =>
      `const result = ${head};\nfor (const ${taken} of ${list}) {\n  ${set};\n}`;
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
    // Half of the wrong ones are as long as the right one or longer, so that its length says nothing.
    const late = figure === 'largest' || figure === 'names' ? `${without}${before}` : `(${without})${before}`;
    const [all, group] = [`...result`, `...result[${kind}]`];
    const bare = (text: string) => text.replaceAll(`[${kind}]`, `.${kind}`);
    const guarded = random.pick([without, late, late]);
    const copied = random.chance(1 / 2) ? `${group},\n    ` : '';
    const [begunBy, begun] = random.pick([
      ['start-value-idle', ''],
      ['first-row-as-start', `${list}[0]`],
    ]);
    const entry = (value: string) => `[${kind}]: ${value}`;
    const [key, central, others] =
      style === 'reduce'
        ? ([
            reduced(`${all},\n    ${entry(withStart)}`),
            ['missing-counts-as-empty', reduced(`${all},\n    ${entry(guarded)}`)],
            [
              [begunBy, reduced(`${all},\n    ${entry(withStart)}`, begun)],
              [begunBy, reduced(`${all},\n    ${entry(guarded)}`, begun)],
              ['name-is-computed', reduced(`${all},\n    ${kind}: ${withStart}`)],
              ['name-is-computed', reduced(`${all},\n    ${kind}: ${bare(withStart)}`)],
              ['result-carried-over', reduced(`${copied}${entry(withStart)}`)],
              ['result-carried-over', reduced(`${copied}${entry(guarded)}`)],
              ['last-value-wins', reduced(`${all},\n    ${entry(single)}`)],
              ['last-value-wins', reduced(`${group},\n    ${entry(single)}`)],
            ],
          ] as const)
        : ([
            looped(`result[${kind}] = ${withStart}`),
            ['missing-counts-as-empty', looped(`result[${kind}] = ${guarded}`)],
            [
              ['name-is-computed', looped(bare(`result[${kind}] = ${withStart}`))],
              ['name-is-computed', looped(bare(`result[${kind}] = ${late}`))],
              ['last-value-wins', looped(`result[${kind}] = ${single}`)],
              ['result-carried-over', looped(`result[${kind}] ??= ${withStart}`)],
              ['result-carried-over', looped(`result[${kind}] ??= ${single}`)],
              ['first-row-as-start', looped(`result[${kind}] = ${withStart}`, `{ ...${list}[0] }`)],
            ],
          ] as const);
    const mutant = ([misconception, shown]: readonly [string, string]) => ({ misconception, program: fragment(shown) });
    return {
      parameters: { structure: { figure, style, groups: groups.indexOf(two) }, surface: { list, a, b, c, d } },
      stem: 'The rows below are in the script. Which code makes the result that is shown?',
      listings: [listing('javascript', data)],
      asks: 'program',
      language: 'javascript',
      showsWanted: true,
      key: fragment(key),
      mutants: [mutant(central), ...random.shuffle<readonly [string, string]>(others).map(mutant)],
    };
  },
};
