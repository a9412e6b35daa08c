import { code } from '../../code-text';
import { drawNumbers, drawWorld, quoted } from '../../program/worlds';
import type { Random } from '../../random';
import type { Task } from './task';

/** Codes of letters and numbers, sorted as text. */
export function codes(random: Random): Task {
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

/** Two comparisons joined in one sort. */
export function twoKeys(random: Random): Task {
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

/** Two sorts, one after the other. */
export function twice(random: Random): Task {
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
