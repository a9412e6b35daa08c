import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const kinds = {
  grows: (at: number) => `=SUM(B$2:B${at})`,
  window: (at: number) => `=SUM(B${at - 1}:B${at + 1})`,
  rest: (at: number) => `=SUM(B${at}:B$7)`,
  share: (at: number) => `=SUM(B$2:B${at})-B${at}`,
} as const;

/** Ranges of which one end is held while the formula is copied down. */
export const runningTotal: ProgramFamily = {
  id: 'spreadsheets-running-total',
  version: 1,
  test: 'spreadsheets',
  objective: 'references',
  level: 'apply',
  title: 'Ranges that grow or move as the formula is copied down',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'Microsoft Support, “Calculate a running total in Excel”',
  misconceptions: {
    'range-moves-whole': 'Both ends of a range move, whatever is fixed.',
    'range-stays-whole': 'A sign at one end holds the whole range.',
    'own-row-left-out': 'The range ends above the row of the formula.',
    'own-row-only': 'Only the value in the own row counts.',
    'grand-total': 'SUM takes in the whole column.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 6);
    const values = drawNumbers(random, 6, 2, 40);
    const sheet = [[world.item, world.measure], ...items.map((item, at) => [item, values[at] ?? 0])];
    const kind = random.pick(['grows', 'window', 'rest', 'share']);
    const start = kind === 'window' ? 3 : 2;
    const row = random.int(4, 6);
    const formula = kinds[kind](start);
    const moved = (text: string) => ({ formula: text, from: `C${start}`, to: [`C${row}`] });
    const wrong = {
      grows: [moved(formula.replaceAll('$', '')), formula, `=SUM(B2:B${row - 1})`] as const,
      window: [`=SUM(B2:B${row})`, formula, `=SUM(B${row - 2}:B${row})`] as const,
      rest: [moved('=SUM(B2:B7)'), '=SUM(B2:B7)', `=SUM(B${row + 1}:B7)`] as const,
      share: [`=SUM(B2:B${row})`, '=B2', `=SUM(B2:B${row - 2})`] as const,
    }[kind];
    return asksResult({
      structure: { kind, row },
      surface: { item: world.item, values: values.join(' ') },
      stem: `The formula below stands in C${start} and is copied down to C7. What does C${row} show?`,
      sheet,
      cell: `C${start}`,
      key: moved(formula),
      wrong: [
        ...(kind === 'window' || kind === 'rest'
          ? ([
              ['range-stays-whole', wrong[1]],
              ['range-moves-whole', wrong[0]],
            ] as const)
          : ([
              ['range-moves-whole', wrong[0]],
              ['range-stays-whole', wrong[1]],
            ] as const)),
        ['own-row-left-out', wrong[2]],
        ['own-row-only', `=B${row}`],
        ['grand-total', '=SUM(B2:B7)'],
      ],
    });
  },
};
