import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawSheetWorld } from '../worlds';

const tests = {
  zero: '=0',
  nothing: '=""',
  blank: 'ISBLANK',
  positive: '>0',
  number: 'ISNUMBER',
} as const;

type Test = keyof typeof tests;

/** Telling empty cells, zeros, empty texts and numbers apart. */
export const emptyOrZero: ProgramFamily = {
  id: 'spreadsheets-empty-or-zero',
  version: 1,
  test: 'spreadsheets',
  objective: 'cell-contents',
  level: 'analyse',
  title: 'Empty, zero or empty text',
  predictedDifficulty: 0.52,
  status: 'active',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), 6.3 Conversions and ISBLANK; Microsoft Support, ISBLANK function',
  misconceptions: {
    'empty-is-not-zero': 'An empty cell does not equal zero.',
    'empty-text-is-blank': 'A cell with a formula that gives an empty text is blank.',
    'zero-is-nothing': 'A cell with zero equals the empty text.',
    'empty-text-is-zero': 'An empty text equals zero.',
    'filled-only': 'Only cells with a number pass.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 4);
    const contents = random.shuffle([null, 0, '=""', random.int(2, 90)]);
    const [yes, no] = random.pick([
      ['ask', 'ok'],
      ['open', 'done'],
      ['check', 'fine'],
      ['skip', 'keep'],
    ]);
    const kind: Test = random.pick(['zero', 'nothing', 'blank', 'number']);
    const test = (cell: string) =>
      ({
        zero: `${cell}=0`,
        nothing: `${cell}=""`,
        blank: `ISBLANK(${cell})`,
        positive: `${cell}>0`,
        number: `ISNUMBER(${cell})`,
      })[kind];
    const sheet = [[world.item, world.measure], ...items.map((item, at) => [item, contents[at] ?? null])];
    const key = { formula: `=IF(${test('B2')},"${yes}","${no}")`, from: 'C2', to: ['C2', 'C3', 'C4', 'C5'] };
    const row = (passes: (content: string | number | null) => boolean) =>
      contents.map((content) => `=IF(${passes(content) ? 1 : 0},"${yes}","${no}")`);
    const zero = row((content) => content === 0);
    const empties = row((content) => content === null || content === '=""');
    const allThree = row((content) => typeof content !== 'number' || content === 0);
    const blank = row((content) => content === null);
    const numbers = row((content) => typeof content === 'number' && content !== 0);
    const blankAndZero = row((content) => content === null || content === 0);
    const wrong = {
      zero: [
        ['empty-is-not-zero', zero],
        ['empty-text-is-zero', allThree],
        ['zero-is-nothing', empties],
        ['filled-only', numbers],
      ],
      nothing: [
        ['zero-is-nothing', allThree],
        ['empty-text-is-zero', blank],
        ['filled-only', blankAndZero],
        ['empty-is-not-zero', row((content) => content === '=""')],
      ],
      blank: [
        ['empty-text-is-blank', empties],
        ['zero-is-nothing', allThree],
        ['empty-text-is-zero', blankAndZero],
        ['filled-only', numbers],
      ],
      number: [
        ['filled-only', numbers],
        ['empty-is-not-zero', row((content) => content === null || typeof content === 'number')],
        ['empty-text-is-zero', row(() => true)],
        ['empty-text-is-blank', allThree],
      ],
    } as const;
    return asksResult({
      structure: {
        kind,
        order: contents
          .map((content) => (typeof content === 'number' ? (content > 0 ? 'n' : '0') : (content ?? '-')))
          .join(' '),
      },
      surface: { item: world.item, yes },
      stem: 'B2:B5 holds a number, a zero, a formula and an empty cell. The formula below is copied from C2 down to C5. What do C2 to C5 show?',
      sheet,
      cell: 'C2',
      key,
      wrong: wrong[kind === 'zero' ? 'zero' : kind === 'nothing' ? 'nothing' : kind === 'blank' ? 'blank' : 'number'],
    });
  },
};
