import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import type { Random } from '../../random';
import { drawNumbers, drawWorld, quoted } from '../../program/worlds';

type Wrong = { readonly misconception: string; readonly program: string };
type Question = { readonly key: string; readonly mutants: readonly [Wrong, ...Wrong[]] };

function codes(random: Random): Question {
  const [upper, lower] = random.sample(['A', 'B', 'C', 'D', 'K', 'R'], 2);
  const [high, low] = [random.pick([10, 12, 20, 30]), random.pick([3, 4, 7, 9])];
  const list = random.shuffle([
    `${upper ?? ''}${high}`,
    `${upper ?? ''}${low}`,
    `${(lower ?? '').toLowerCase()}${high + 1}`,
    `${(lower ?? '').toLowerCase()}${low}`,
  ]);
  const program = (sorted: string) => code`
    const codes = [${quoted(list)}];
    codes.sort(${sorted});
    console.log(codes.join(' '));
  `;
  const by = (parts: string) => `(a, b) => { const part = ${parts}; return part(a) < part(b) ? -1 : 1; }`;
  const padded = 'each.slice(1).padStart(3)';
  return {
    key: program(''),
    mutants: [
      { misconception: 'numbers-in-text-by-size', program: program(by(`(each) => each[0] + ${padded}`)) },
      { misconception: 'case-ignored', program: program(by('(each) => each.toLowerCase()')) },
      { misconception: 'case-ignored', program: program(by(`(each) => each[0].toLowerCase() + ${padded}`)) },
      { misconception: 'small-letters-first', program: program(by('(each) => (each < "a") + each')) },
      { misconception: 'numbers-in-text-by-size', program: program(by(`(each) => ${padded}`)) },
    ],
  };
}

function rowsOf(random: Random) {
  const { list, name, kind, amount, kinds, names, more } = drawWorld(random);
  const [high = 9, low = 1] = drawNumbers(random, 2, 1, 30).toSorted((a, b) => b - a);
  const [one, two] = random.shuffle(kinds);
  const pairs = random.shuffle([
    [one, high],
    [one, low],
    [two, high],
    [two, low + 1 === high ? high + 1 : low + 1],
    [one, low],
  ]);
  const rows = pairs.map(
    ([of, number], at) =>
      `{ ${name}: '${[...names, ...more][at] ?? ''}', ${kind}: '${String(of)}', ${amount}: ${String(number)} },`,
  );
  const program = (sorts: string) => code`
    const ${list} = [
      ${rows.join('\n')}
    ];
    const compare = (x, y) => (x < y ? -1 : x > y ? 1 : 0);
    ${sorts}
    console.log(${list}.map((each) => each.${name}).join(' '));
  `;
  const sort = (comparison: string) => `${list}.sort((a, b) => ${comparison});`;
  return {
    program,
    sort,
    byKind: `compare(a.${kind}, b.${kind})`,
    up: `a.${amount} - b.${amount}`,
    down: `b.${amount} - a.${amount}`,
  };
}

function twoKeys(random: Random): Question {
  const { program, sort, byKind, up, down } = rowsOf(random);
  const [first, other] = random.shuffle([up, down]);
  const isKindFirst = random.chance(0.5);
  const ordered = (one: string, two: string) => program(sort(isKindFirst ? `${one} || ${two}` : `${two} || ${one}`));
  return {
    key: ordered(byKind, first),
    mutants: [
      {
        misconception: 'last-key-leads',
        program: program(sort(isKindFirst ? `${first} || ${byKind}` : `${byKind} || ${first}`)),
      },
      { misconception: 'direction-swapped', program: ordered(byKind, other) },
      { misconception: 'second-key-idle', program: program(sort(isKindFirst ? byKind : first)) },
      { misconception: 'direction-swapped', program: ordered(`-${byKind}`, first) },
    ],
  };
}

function twice(random: Random): Question {
  const { program, sort, byKind, up, down } = rowsOf(random);
  const [first, other] = random.shuffle([up, down]);
  const isKindLast = random.chance(0.5);
  const [before, after] = isKindLast ? [first, byKind] : [byKind, first];
  return {
    key: program(`${sort(before)}\n${sort(after)}`),
    mutants: [
      { misconception: 'second-sort-forgets', program: program(sort(after)) },
      { misconception: 'first-sort-leads', program: program(sort(`${before} || ${after}`)) },
      { misconception: 'first-sort-leads', program: program(sort(before)) },
      {
        misconception: 'direction-swapped',
        program: program(isKindLast ? `${sort(other)}\n${sort(after)}` : `${sort(before)}\n${sort(other)}`),
      },
    ],
  };
}

/** The order in which sort leaves an array. */
export const sortOrder: ProgramFamily = {
  id: 'javascript-sort-order',
  version: 1,
  test: 'javascript',
  objective: 'collections',
  level: 'apply',
  title: 'Sorting codes and sorting by two fields',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 23.1.3.30 Array.prototype.sort; 23.1.3.30.2 CompareArrayElements',
  misconceptions: {
    'numbers-in-text-by-size': 'Numbers inside text are sorted by size.',
    'case-ignored': 'Sorting text ignores capitals.',
    'small-letters-first': 'Small letters come before capitals.',
    'last-key-leads': 'Of two joined comparisons the last one leads.',
    'second-key-idle': 'The second comparison does not take part.',
    'direction-swapped': 'a - b sorts from high to low.',
    'second-sort-forgets': 'A second sort starts from the original order where elements are equal.',
    'first-sort-leads': 'A second sort only settles ties of the first.',
  },
  build: (random) => {
    const form = random.pick(['codes', 'two-keys', 'twice']);
    const { key, mutants } = { codes, 'two-keys': twoKeys, twice }[form](random);
    const isDown = key.includes('b.');
    return {
      parameters: { structure: { form, isDown, lines: key.indexOf('compare(a') }, surface: { key } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants,
    };
  },
};
