import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** What a lookup finds when the key stands several times. */
export const firstMatch: ProgramFamily = {
  id: 'spreadsheets-first-match',
  version: 1,
  test: 'spreadsheets',
  objective: 'lookups',
  level: 'apply',
  title: 'Lookups with repeated keys',
  predictedDifficulty: 0.74,
  status: 'pilot',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), VLOOKUP, MATCH, SUMIF; Microsoft Support, XLOOKUP function',
  misconceptions: {
    'lookup-adds-up': 'A lookup adds up all rows with the key, or SUMIF finds one.',
    'last-wins': 'The last row with the key is found.',
    'first-wins': 'The first row with the key is found whatever the function.',
    'largest-wins': 'The largest value of the key is found.',
    'repeats-are-errors': 'A key that stands several times is an error.',
    'second-wins': 'The search goes on after the first row with the key.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const [wanted = '', other = '', third = ''] = drawItems(random, world, 3);
    const column = [other, ...random.shuffle([wanted, wanted, wanted, other, third])];
    const values = drawNumbers(random, 6, 5, 60, 2);
    const sheet = [[world.item, world.measure], ...column.map((item, at) => [item, values[at] ?? 0])];
    const rows = column.flatMap((item, at) => (item === wanted ? [at + 2] : []));
    const way = random.pick(['VLOOKUP', 'INDEX', 'XLOOKUP', 'XLOOKUP-last', 'SUMIF']);
    const formula = {
      VLOOKUP: `=VLOOKUP("${wanted}",A2:B7,2,FALSE)`,
      INDEX: `=INDEX(B2:B7,MATCH("${wanted}",A2:A7,0))`,
      XLOOKUP: `=XLOOKUP("${wanted}",A2:A7,B2:B7,0)`,
      'XLOOKUP-last': `=XLOOKUP("${wanted}",A2:A7,B2:B7,0,0,-1)`,
      SUMIF: `=SUMIF(A2:A7,"${wanted}",B2:B7)`,
    }[way];
    const ideas = {
      sum: ['lookup-adds-up', `=SUMIF(A2:A7,"${wanted}",B2:B7)`],
      last: ['last-wins', `=B${rows[2] ?? 2}`],
      first: ['first-wins', `=B${rows[0] ?? 2}`],
      second: ['second-wins', `=B${rows[1] ?? 2}`],
      largest: ['largest-wins', `=MAX(B${rows[0] ?? 2},B${rows[1] ?? 2},B${rows[2] ?? 2})`],
      error: ['repeats-are-errors', '=NA()'],
    } as const;
    const { sum, last, first, second, largest, error } = ideas;
    return asksResult({
      structure: { way, rows: rows.join(' ') },
      surface: { wanted, values: values.join(' ') },
      stem: `What does the formula show?`,
      sheet,
      cell: 'D2',
      key: formula,
      wrong:
        way === 'SUMIF'
          ? [first, last, largest, error]
          : way === 'XLOOKUP-last'
            ? [first, sum, second, error]
            : [last, sum, largest, error, second],
    });
  },
};
