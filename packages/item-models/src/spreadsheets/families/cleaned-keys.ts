import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawSheetWorld } from '../worlds';

/** Counting entries typed with stray spaces and other capitals. */
export const cleanedKeys: ProgramFamily = {
  id: 'spreadsheets-cleaned-keys',
  version: 1,
  test: 'spreadsheets',
  objective: 'text',
  level: 'apply',
  title: 'Entries with stray spaces and other capitals',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), TRIM, EXACT, SUBSTITUTE; Microsoft Support, TRIM function',
  misconceptions: {
    'spaces-do-not-count': 'Spaces at the ends make no difference when texts are compared.',
    'capitals-count': 'Texts that differ in capitals differ with = and COUNTIF.',
    'capitals-do-not-count': 'EXACT looks past capitals.',
    'trim-removes-inner': 'TRIM takes out every space.',
    'inner-space-counts': 'TRIM leaves double spaces inside a text.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const [first = '', second = ''] = drawItems(random, world, 2);
    const name = `${first} ${second}`;
    const kinds = [
      [name, random.int(1, 2)],
      [`${name} `, random.int(1, 2)],
      [name.toUpperCase(), random.int(1, 2)],
      [`${first}  ${second}`, 1],
      [`${first}${second}`, random.int(1, 2)],
    ] as const;
    const cells = random.shuffle(kinds.flatMap(([text, times]) => Array<string>(times).fill(text)));
    const last = cells.length + 1;
    const range = `A2:A${last}`;
    const sheet = [['Project'], ...cells.map((cell) => [cell])];
    const spaced = cells.flatMap((cell, at) => (cell.endsWith(' ') ? [`A${at + 2}`] : []));
    const double = cells.flatMap((cell, at) => (cell.includes('  ') ? [`A${at + 2}`] : []));
    const sum = (test: string) => `=SUMPRODUCT(--${test})`;
    const plain = sum(`(${range}="${name}")`);
    const trimmed = sum(`(TRIM(${range})="${name}")`);
    const exact = sum(`EXACT(${range},"${name}")`);
    const exactTrimmed = sum(`EXACT(TRIM(${range}),"${name}")`);
    const without = sum(`(SUBSTITUTE(${range}," ","")="${first}${second}")`);
    const way = random.pick(['COUNTIF', 'TRIM', 'EXACT', 'EXACT-TRIM']);
    const noDouble = sum(`(TRIM(SUBSTITUTE(${range},"  ","--"))="${name}")`);
    const asked = {
      COUNTIF: [
        `=COUNTIF(${range},"${name}")`,
        [
          ['spaces-do-not-count', trimmed],
          ['capitals-count', exact],
          ['trim-removes-inner', without],
          ['inner-space-counts', noDouble],
        ],
      ],
      TRIM: [
        trimmed,
        [
          ['capitals-count', exactTrimmed],
          ['inner-space-counts', noDouble],
          ['trim-removes-inner', without],
          ['spaces-do-not-count', plain],
        ],
      ],
      EXACT: [
        exact,
        [
          ['capitals-do-not-count', plain],
          ['spaces-do-not-count', trimmed],
          ['trim-removes-inner', without],
          ['inner-space-counts', exactTrimmed],
        ],
      ],
      'EXACT-TRIM': [
        exactTrimmed,
        [
          ['capitals-do-not-count', trimmed],
          ['trim-removes-inner', without],
          ['spaces-do-not-count', exact],
          ['inner-space-counts', noDouble],
        ],
      ],
    } as const;
    const [key, wrong] = asked[way];
    return asksResult({
      structure: { way, rows: cells.length, ends: spaced.length },
      surface: { name, order: cells.join('|') },
      stem: 'What does the formula show?',
      sheet,
      notes: [`A space stands at the end of ${spaced.join(' and ')}; two spaces stand inside ${double.join(' and ')}.`],
      cell: 'C2',
      key,
      wrong,
    });
  },
};
