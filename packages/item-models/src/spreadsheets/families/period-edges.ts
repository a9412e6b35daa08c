import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const iso = (month: number, day: number) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Totals over a period and a group, with rows on the very edges of the period. */
export const periodEdges: ProgramFamily = {
  id: 'spreadsheets-period-edges',
  version: 1,
  test: 'spreadsheets',
  objective: 'conditional-totals',
  level: 'apply',
  title: 'Totals over a period, edges included or not',
  predictedDifficulty: 0.74,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), SUMIFS and COUNTIFS; Microsoft Support, SUMIFS function',
  misconceptions: {
    'lower-edge-misread': 'The first day is in where the sign leaves it out, or the reverse.',
    'upper-edge-misread': 'The last day is in where the sign leaves it out, or the reverse.',
    'group-ignored': 'Conditions on the period alone decide.',
    'any-condition': 'A row counts when one of the conditions holds.',
    'edges-both-misread': 'Both edges are read the other way.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 7);
    const amounts = drawNumbers(random, 7, 2, 60, 5);
    const [wanted, other] = random.shuffle(world.groups.slice(0, 2));
    const month = random.int(2, 10);
    const [from, to] = [iso(month, random.int(1, 4)), iso(month, random.int(24, 27))];
    const days = [from, to, iso(month, 12), iso(month, 15), iso(month - 1, 27), iso(month + 1, 3), iso(month, 19)];
    const groups = [wanted, wanted, wanted, other, wanted, wanted, other];
    const rows = days.map((day, at) => [items[at] ?? '', groups[at] ?? '', day, amounts[at] ?? 0]);
    const sheet = [[world.item, world.group, 'Date', world.measure], ...random.shuffle(rows)];
    const [low, high] = [random.pick(['>=', '>']), random.pick(['<=', '<'])];
    const measure = random.pick(['SUMIFS', 'SUMIFS', 'COUNTIFS']);
    const head = measure === 'SUMIFS' ? 'SUMIFS(D2:D8,' : 'COUNTIFS(';
    const day = (text: string) => `DATE(${text.split('-').map(Number).join(',')})`;
    const period = (lower: string, upper: string) => `C2:C8,"${lower}"&${day(from)},C2:C8,"${upper}"&${day(to)})`;
    const formula = (lower: string, upper: string) => `=${head}B2:B8,"${wanted}",${period(lower, upper)}`;
    const [lowOther, highOther] = [low === '>' ? '>=' : '>', high === '<' ? '<=' : '<'];
    return asksResult({
      structure: { low, high, measure },
      surface: { item: world.item, amounts: amounts.join(' '), from, to },
      stem: 'What does the formula show?',
      sheet,
      cell: 'F2',
      key: formula(low, high),
      wrong: [
        ['upper-edge-misread', formula(low, highOther)],
        ['lower-edge-misread', formula(lowOther, high)],
        ['group-ignored', `=${head}${period(low, high)}`],
        ['edges-both-misread', formula(lowOther, highOther)],
        ['any-condition', measure === 'SUMIFS' ? '=SUM(D2:D8)' : '=COUNT(D2:D8)'],
      ],
    });
  },
};
