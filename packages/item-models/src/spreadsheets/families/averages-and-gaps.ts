import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const ways = {
  AVERAGE: '=AVERAGE(B2:B8)',
  'SUM/COUNTA': '=SUM(B2:B8)/COUNTA(A2:A8)',
  AVERAGEIF: '=AVERAGEIF(B2:B8,"<>0")',
  AVERAGEA: '=SUM(B2:B8)/COUNTIF(B2:B8,">=0")',
} as const;

type Way = keyof typeof ways;

/** Averages over columns with empty cells and zeros. */
export const averagesAndGaps: ProgramFamily = {
  id: 'spreadsheets-averages-and-gaps',
  version: 1,
  test: 'spreadsheets',
  objective: 'conditional-totals',
  level: 'apply',
  title: 'Averages over empty cells and zeros',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), AVERAGE, AVERAGEIF, COUNTA; Microsoft Support, AVERAGE function',
  misconceptions: {
    'empty-is-zero': 'Empty cells take part in an average as zeros.',
    'zero-is-empty': 'Zeros are left out of an average like empty cells.',
    'middle-value': 'The average is the value in the middle.',
    'one-gap-only': 'The first gap is left out, others count.',
    'divides-by-filled-and-zero': 'What is divided by is the number of rows less the zeros.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 7);
    const gaps = random.int(1, 2);
    const zeros = random.int(1, 2);
    const filled = 7 - gaps - zeros;
    const values = drawNumbers(random, filled, 3, 40, 12);
    const column = random.shuffle([...values, ...Array<null>(gaps).fill(null), ...Array<number>(zeros).fill(0)]);
    const sheet = [[world.item, world.measure], ...items.map((item, at) => [item, column[at] ?? null])];
    const way = random.pick(['AVERAGE', 'SUM/COUNTA', 'AVERAGEIF', 'AVERAGEA']);
    const rounded = (formula: string) => `=ROUND(${formula.slice(1)},2)`;
    const by = (count: number) => rounded(`=SUM(B2:B8)/${count}`);
    const wrong = {
      AVERAGE: ['empty-is-zero', 'zero-is-empty'],
      AVERAGEA: ['empty-is-zero', 'zero-is-empty'],
      'SUM/COUNTA': ['zero-is-empty', 'divides-by-filled-and-zero'],
      AVERAGEIF: ['empty-is-zero', 'divides-by-filled-and-zero'],
    } as const;
    const ideas = {
      'empty-is-zero': by(7),
      'zero-is-empty': by(filled),
      'one-gap-only': by(6),
      'divides-by-filled-and-zero': by(filled + zeros),
      'middle-value': rounded('=MEDIAN(B2:B8)'),
    } as const;
    const [first, second] = wrong[way satisfies Way];
    return asksResult({
      structure: { way, gaps, zeros },
      surface: { item: world.item, column: column.join(' ') },
      stem: `Some cells of column B are empty. What does the formula show?`,
      sheet,
      cell: 'D2',
      key: rounded(ways[way]),
      wrong: [
        [first, ideas[first]],
        [second, ideas[second]],
        ['one-gap-only', ideas['one-gap-only']],
        ['middle-value', ideas['middle-value']],
        ['divides-by-filled-and-zero', ideas['divides-by-filled-and-zero']],
      ],
    });
  },
};
