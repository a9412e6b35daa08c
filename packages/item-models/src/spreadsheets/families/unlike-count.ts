import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawSheetWorld } from '../worlds';

/** Counting by a text: what is unlike it, starts with it, or is empty. */
export const unlikeCount: ProgramFamily = {
  id: 'spreadsheets-unlike-count',
  version: 1,
  test: 'spreadsheets',
  objective: 'conditional-totals',
  level: 'apply',
  title: 'Counting what is unlike, starts with, or is missing',
  predictedDifficulty: 0.62,
  status: 'pilot',
  source: 'OpenDocument 1.3 part 4 (OpenFormula), 4.11.8 Criterion; Microsoft Support, COUNTIF function',
  misconceptions: {
    'unlike-skips-empty': 'Cells that are empty are not unlike a text.',
    'case-matters': 'Capitals and small letters differ in a condition.',
    'part-is-enough': 'A text matches when the cell contains it.',
    'star-needs-text': 'The star stands for at least one character.',
    'counts-the-like': 'The sign <> counts the cells that match.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 8);
    const [one, two, three] = world.groups;
    const [wanted, other] = random.shuffle([one, two, three]);
    const long = `${wanted} B`;
    const count = (most: number) => random.int(1, most);
    const cells = [
      ...Array<string>(count(2)).fill(wanted),
      ...Array<string>(count(2)).fill(wanted.toLowerCase()),
      ...Array<string>(count(2)).fill(long),
      ...Array<string>(1).fill(other),
    ];
    const column = random.shuffle([...cells, ...Array<null>(8).fill(null)].slice(0, 8));
    const sheet = [[world.item, world.group], ...items.map((item, at) => [item, column[at] ?? null])];
    const kind = random.pick(['unlike', 'starts', 'equals', 'unlike-filled']);
    const [range, exact] = ['B2:B9', `SUMPRODUCT(--EXACT(B2:B9,"${wanted}"))`];
    const like = `COUNTIF(${range},"${wanted}")`;
    const starts = `COUNTIF(${range},"${wanted}*")`;
    const filled = `COUNTIF(${range},"<>")`;
    const wrong = {
      unlike: [
        ['unlike-skips-empty', `=${filled}-${like}`],
        ['counts-the-like', `=${like}`],
        ['case-matters', `=8-${exact}`],
        ['part-is-enough', `=8-${starts}`],
        ['star-needs-text', `=${filled}`],
      ],
      'unlike-filled': [
        ['unlike-skips-empty', `=8-${like}`],
        ['counts-the-like', `=${like}`],
        ['case-matters', `=${filled}-${exact}`],
        ['part-is-enough', `=${filled}-${starts}`],
      ],
      starts: [
        ['star-needs-text', `=${starts}-${like}`],
        ['case-matters', `=${exact}+COUNTIF(${range},"${long}")`],
        ['part-is-enough', `=${filled}`],
        ['counts-the-like', `=8-${starts}`],
        ['star-needs-text', `=${like}`],
      ],
      equals: [
        ['part-is-enough', `=${starts}`],
        ['case-matters', `=${exact}`],
        ['star-needs-text', `=${filled}`],
        ['counts-the-like', `=8-${like}`],
        ['star-needs-text', `=COUNTIF(${range},"${long}")`],
      ],
    } as const;
    const formula = {
      unlike: `=COUNTIF(${range},"<>${wanted}")`,
      'unlike-filled': `=COUNTIFS(${range},"<>${wanted}",${range},"<>")`,
      starts: `=${starts}`,
      equals: `=${like}`,
    }[kind];
    return asksResult({
      structure: { kind, empty: column.filter((cell) => cell === null).length },
      surface: { item: world.item, wanted, column: column.join(' ') },
      stem: 'What does the formula show?',
      sheet,
      cell: 'D2',
      key: formula,
      wrong: wrong[kind],
    });
  },
};
