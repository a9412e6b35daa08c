import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** Totals over ranges that already hold subtotals. */
export const doubledSubtotals: ProgramFamily = {
  id: 'spreadsheets-doubled-subtotals',
  version: 1,
  test: 'spreadsheets',
  objective: 'auditing',
  level: 'apply',
  title: 'Totals over subtotals',
  predictedDifficulty: 0.7,
  status: 'pilot',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), SUM: every number of the range; Microsoft Support, SUM function',
  misconceptions: {
    'subtotals-skipped': 'SUM leaves out cells that are totals themselves.',
    'subtotals-only': 'SUM over subtotals takes nothing but those.',
    'second-block-only': 'A total adds what stands since the last subtotal.',
    'subtotals-once-more': 'Each subtotal counts twice beside its rows.',
    'average-of-rows': 'Averages and counts look at the rows of data alone.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 5);
    const values = drawNumbers(random, 5, 3, 50, 2);
    const cut = random.int(2, 3);
    const row = (at: number) => [items[at] ?? '', values[at] ?? 0];
    const firstEnd = cut + 1;
    const secondStart = cut + 3;
    const all = [0, 1, 2, 3, 4];
    const sheet = [
      [world.item, world.measure],
      ...all.slice(0, cut).map(row),
      [`Total ${world.groups[0]}`, `=SUM(B2:B${firstEnd})`],
      ...all.slice(cut).map(row),
      [`Total ${world.groups[1]}`, `=SUM(B${secondStart}:B7)`],
    ];
    const figure = random.pick(['SUM', 'COUNT', 'MAX', 'AVERAGE']);
    const last = random.pick([7, 8]);
    const list = (places: readonly number[]) => places.map((at) => values[at] ?? 0).join(',');
    const [data, second] = [list(all), list(all.slice(cut))];
    const totals = `B${firstEnd + 1},SUM(B${secondStart}:B7)`;
    const of = (what: string) => `=ROUND(${figure}(${what}),2)`;
    return asksResult({
      structure: { figure, cut, last },
      surface: { item: world.item, values: values.join(' ') },
      stem: `Column B is shown with its formulas. What does the formula below show${figure === 'AVERAGE' ? ', rounded to two decimals' : ''}?`,
      sheet,
      cell: 'D2',
      shows: `=${figure}(B2:B${last})`,
      key: of(`B2:B${last}`),
      wrong: [
        ['subtotals-skipped', of(data)],
        ['subtotals-only', figure === 'MAX' ? `=SUM(${data})` : of(totals)],
        ['second-block-only', of(second)],
        ['subtotals-once-more', figure === 'SUM' ? `=SUM(B2:B8,${totals})` : of(`B2:B${15 - last}`)],
        ['average-of-rows', figure === 'COUNT' ? '=COUNTA(B1:B8)' : `=ROUND(MEDIAN(${data}),2)`],
      ],
    });
  },
};
