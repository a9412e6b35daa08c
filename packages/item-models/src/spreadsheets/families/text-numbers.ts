import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const ways = {
  SUM: '=SUM(B2:B6)',
  plus: '=B2+B3+B4+B5+B6',
  COUNT: '=COUNT(B2:B6)',
  AVERAGE: '=ROUND(AVERAGE(B2:B6),2)',
  MAX: '=MAX(B2:B6)',
} as const;

/** Numbers that an import left as text. */
export const textNumbers: ProgramFamily = {
  id: 'spreadsheets-text-numbers',
  version: 1,
  test: 'spreadsheets',
  objective: 'cell-contents',
  level: 'apply',
  title: 'Numbers kept as text',
  predictedDifficulty: 0.66,
  status: 'active',
  source:
    'OpenDocument 1.3 part 4 (OpenFormula), 6.3.7 Conversion to NumberSequence; Microsoft Support, “Convert numbers stored as text to numbers”',
  misconceptions: {
    'text-adds-up': 'What looks like a number is added and counted as one.',
    'text-is-left-out': 'Arithmetic with operators leaves out numbers kept as text.',
    'text-is-error': 'Text among numbers gives an error.',
    'first-text-only': 'The text that comes first is left out, others count.',
    'text-divides': 'Text adds nothing, but counts as a row.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 5);
    const values = drawNumbers(random, 5, 11, 90);
    const largest = Math.max(...values);
    const way = random.pick(['SUM', 'plus', 'COUNT', 'AVERAGE', 'MAX']);
    const others = values.filter((value) => value !== largest);
    const texts = [largest, ...random.sample(others, random.int(1, 2))];
    const isText = (value: number) => texts.includes(value);
    const sheet = [
      [world.item, world.measure],
      ...items.map((item, at) => [item, isText(values[at] ?? 0) ? `'${values[at] ?? 0}` : (values[at] ?? 0)]),
    ];
    const all = `{${values.join(';')}}`;
    const kept = values.filter((value) => !isText(value));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
    const dropped = values.find(isText) ?? 0;
    const name = way === 'plus' ? 'SUM' : way;
    const over = (list: string) => (name === 'AVERAGE' ? `=ROUND(AVERAGE(${list}),2)` : `=${name}(${list})`);
    const without = `{${values.filter((value) => value !== dropped).join(';')}}`;
    return asksResult({
      structure: { way, texts: texts.length, first: isText(values[0] ?? 0) },
      surface: { item: world.item, values: values.join(' ') },
      stem: 'What does the formula show?',
      sheet,
      notes: ['An apostrophe marks a number that is stored as text.'],
      cell: 'D2',
      key: ways[way],
      wrong: [
        way === 'plus' ? ['text-is-left-out', '=SUM(B2:B6)'] : ['text-adds-up', over(all)],
        ['text-is-error', '=VALUE("#")'],
        ['first-text-only', over(without)],
        ['text-divides', name === 'AVERAGE' ? `=ROUND(${sum(kept)}/5,2)` : `=ROUND(AVERAGE(${all}),2)`],
        ['first-text-only', over(`{${kept.slice(1).join(';')}}`)],
      ],
    });
  },
};
