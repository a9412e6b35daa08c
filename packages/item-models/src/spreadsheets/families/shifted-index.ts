import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** INDEX and MATCH over ranges that start in different rows. */
export const shiftedIndex: ProgramFamily = {
  id: 'spreadsheets-shifted-index',
  version: 1,
  test: 'spreadsheets',
  objective: 'lookups',
  level: 'analyse',
  title: 'INDEX and MATCH over ranges of different start',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), INDEX and MATCH; Microsoft Support, INDEX function',
  misconceptions: {
    'same-row-of-sheet': 'INDEX returns the value that stands in the row of the match.',
    'match-gives-sheet-row': 'MATCH gives the number of the row in the sheet.',
    'off-the-other-way': 'Ranges of different start are out of step the other way round.',
    'two-rows-off': 'The heading counts as a row once more.',
    'ranges-must-agree': 'Ranges of different size are an error.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 7);
    const values = drawNumbers(random, 7, 11, 95);
    const row = random.int(5, 6);
    const [from, to] = random.pick([
      [2, 2],
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 2],
    ]);
    const written = random.pick(['INDEX', 'XLOOKUP-like']);
    const sheet = [[world.item, world.measure], ...items.map((item, at) => [item, values[at] ?? 0])];
    const item = items[row - 2] ?? '';
    const what = written === 'INDEX' ? `"${item}"` : 'D1';
    const shown = sheet.map((cells, at) => (at === 0 && written !== 'INDEX' ? [...cells, null, item] : cells));
    const formula = `=INDEX(B${to}:B8,MATCH(${what},A${from}:A8,0))`;
    const shift = to - from;
    return asksResult({
      structure: { shift, from, written },
      surface: { item: world.item, row, values: values.join(' ') },
      stem: 'What does the formula show?',
      sheet: shown,
      cell: 'E2',
      key: formula,
      wrong: [
        shift === 0 ? ['match-gives-sheet-row', `=INDEX(B${to}:B8,${row})`] : ['same-row-of-sheet', `=B${row}`],
        ['off-the-other-way', `=B${row - (shift === 0 ? 1 : shift)}`],
        ['two-rows-off', `=B${row + (shift <= 0 ? -2 : 2)}`],
        ['match-gives-sheet-row', `=INDEX(B${to}:B8,${row})`],
        ['ranges-must-agree', '=NA()'],
      ],
    });
  },
};
