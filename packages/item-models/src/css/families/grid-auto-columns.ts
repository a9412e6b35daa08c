import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** A grid that finds its own number of columns. */
export const gridAutoColumns: ProgramFamily = {
  id: 'css-grid-auto-columns',
  version: 2,
  test: 'css',
  objective: 'grid',
  level: 'analyse',
  title: 'Columns by repeat() and minmax()',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'CSS Grid Layout Level 2, section 7.2.3.2 (Repeat-to-fill: auto-fill and auto-fit)',
  misconceptions: {
    'fit-and-fill-alike': 'auto-fit and auto-fill keep the same columns.',
    'gap-not-counted': 'Gaps do not count when columns are counted.',
    'columns-are-minimum-wide': 'Columns have their minimum width.',
    'one-column-per-item': 'There are as many columns as items.',
    'rounds-up-columns': 'A column that almost fits is added.',
    'room-for-one-more': 'A row keeps room for one more column.',
    'gaps-at-the-ends': 'A gap stands before the first column and after the last one too.',
  },
  build: (random) => {
    const { list, block } = drawWorld(random);
    const kind = random.pick(['auto-fill', 'auto-fit']);
    const least = random.pick([160, 180, 200, 240, 250]);
    const gap = random.pick([10, 16, 20, 24]);
    const columns = random.pick([3, 4, 5]);
    const spare = random.pick([20, 50, 90]);
    const tight = random.chance(0.4);
    const width = tight ? least * columns : least * columns + gap * (columns - 1) + spare;
    const count = random.pick([2, 3, columns, columns + 2]);
    const source = {
      width: 1800,
      html: code`
        <div class="${list}">
          ${Array.from({ length: count }, () => `<div class="${block}"></div>`).join('\n')}
        </div>
      `,
      css: code`
        .${list} {
          display: grid;
          grid-template-columns: repeat(${kind}, minmax(${least}px, 1fr));
          gap: ${gap}px;
          width: ${width}px;
        }
        .${block} { height: 80px; }
      `,
    };
    const fitting = Math.floor((width + gap) / (least + gap));
    const each = (of: number, own: number = gap) => `(${width} - ${own} * ${of - 1}) / ${of}`;
    const used = kind === 'auto-fit' ? Math.min(fitting, count) : fitting;
    const other = kind === 'auto-fit' ? fitting : Math.min(fitting, count);
    const central =
      count < fitting
        ? { misconception: 'fit-and-fill-alike', program: sayPixels(each(other)) }
        : { misconception: 'gap-not-counted', program: sayPixels(tight ? each(columns) : each(used, 0)) };
    return {
      parameters: { structure: { kind, tight, columns, count }, surface: { list, least, gap, width } },
      stem: `How wide is the first .${block}?`,
      listings: pageListings(source),
      asks: 'output',
      balance: { cue: 'middle', place: random.int(0, 4) },
      key: askPage(source, ask.box(`.${block}`, 'width')),
      mutants: [
        central,
        { misconception: 'columns-are-minimum-wide', program: sayPixels(String(least)) },
        { misconception: 'gap-not-counted', program: sayPixels(each(used, 0)) },
        { misconception: 'one-column-per-item', program: sayPixels(each(count)) },
        { misconception: 'rounds-up-columns', program: sayPixels(each(used + 1)) },
        { misconception: 'room-for-one-more', program: sayPixels(each(Math.max(1, used - 1))) },
        { misconception: 'gaps-at-the-ends', program: sayPixels(`(${width} - ${gap} * ${used + 1}) / ${used}`) },
      ],
    };
  },
};
