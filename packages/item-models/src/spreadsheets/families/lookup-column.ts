import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** Which column the number in VLOOKUP means. */
export const lookupColumn: ProgramFamily = {
  id: 'spreadsheets-lookup-column',
  version: 1,
  test: 'spreadsheets',
  objective: 'lookups',
  level: 'apply',
  title: 'The column number of a lookup',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), VLOOKUP; Microsoft Support, VLOOKUP function',
  misconceptions: {
    'counts-from-sheet': 'The column number counts from column A of the sheet.',
    'counts-after-key': 'The column number counts from the column after the key.',
    'row-below': 'The result stands one row below the match.',
    'row-above': 'The result stands one row above the match.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 5);
    const numbers = drawNumbers(random, 20, 10, 90);
    const start = random.pick(['B', 'C']);
    const before = start === 'B' ? 1 : 2;
    const months = random.pick([
      ['Jan', 'Feb', 'Mar', 'Apr'],
      ['Q1', 'Q2', 'Q3', 'Q4'],
      ['Plan', 'Actual', 'Last year', 'Target'],
    ]);
    const shape = random.pick(['across', 'from-cell']);
    const index = random.int(before === 1 ? 3 : 4, 4);
    const wanted = random.int(1, 3);
    const lead = (at: number) =>
      Array.from({ length: before }, (_, column) => (column === 0 ? at : (world.groups[at % 4] ?? '')));
    const sheet = [
      [...(before === 1 ? ['No.'] : ['No.', world.group]), world.item, ...months],
      ...items.map((item, at) => [...lead(at + 1), item, ...numbers.slice(at * 4, at * 4 + 4)]),
      ...(shape === 'from-cell' ? [[], ['Find', items[wanted] ?? '']] : []),
    ];
    const last = start === 'B' ? 'F' : 'G';
    const what = shape === 'from-cell' ? 'B8' : `"${items[wanted] ?? ''}"`;
    const range = `${start}2:${last}6`;
    const lookup = (column: number) => `=VLOOKUP(${what},${range},${column},FALSE)`;
    const row = (by: number) => `=INDEX(${range},MATCH(${what},${start}2:${start}6,0)+(${by}),${index})`;
    return asksResult({
      structure: { start, index, shape },
      surface: { item: world.item, numbers: numbers.slice(0, 8).join(' '), wanted },
      stem: 'What does the formula show?',
      sheet,
      cell: 'J2',
      key: lookup(index),
      wrong: [
        ['counts-from-sheet', lookup(index - before)],
        ['counts-after-key', index === 5 ? lookup(2) : lookup(index + 1)],
        ['row-below', row(1)],
        ['row-above', row(-1)],
      ],
    });
  },
};
