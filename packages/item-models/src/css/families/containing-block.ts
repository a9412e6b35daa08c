import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** From which box an absolutely or fixed positioned element is measured. */
export const containingBlock: ProgramFamily = {
  id: 'css-containing-block',
  version: 1,
  test: 'css',
  objective: 'positioning',
  level: 'analyse',
  title: 'The containing block of a positioned element',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'CSS Positioned Layout Level 3, section 2.1 (Containing blocks); CSS Transforms Level 1, section 3',
  misconceptions: {
    'parent-contains': 'An absolutely positioned element is measured from its parent.',
    'window-contains': 'A positioned element is measured from the window.',
    'outermost-contains': 'The outermost positioned ancestor contains.',
    'measured-inside-padding': 'Offsets start inside of the padding.',
    'border-edge': 'Offsets start at the outer edge of the border.',
  },
  build: (random) => {
    const { page, block, title, part } = drawWorld(random);
    const position = random.pick(['absolute', 'fixed']);
    const carrier = random.pick(['outer', 'middle', 'none']);
    const by = random.pick(['relative', 'sticky', 'transform']);
    const side = random.pick(['left', 'top']);
    const from = random.pick(['start', 'end']);
    const [outer, middle, inner] = random.sample([30, 40, 50, 60, 70, 80], 3).map((each) => each) as [
      number,
      number,
      number,
    ];
    const [padding, border] = [random.pick([10, 15, 25]), random.pick([2, 4, 5])];
    const offset = random.pick([8, 12, 20]);
    const [wide, high, own] = [random.pick([400, 500]), random.pick([300, 360]), random.pick([50, 80])];
    const edge = from === 'start' ? side : side === 'left' ? 'right' : 'bottom';
    const mark = by === 'transform' ? 'transform: rotate(0deg);' : `position: ${by};`;
    const source = {
      width: 1000,
      height: 800,
      html: code`
        <div class="${page}">
          <div class="${block}">
            <div class="${title}">
              <div class="${part}"></div>
            </div>
          </div>
        </div>
      `,
      css: code`
        .${page} { padding: ${outer}px; ${carrier === 'outer' ? mark : ''} }
        .${block} {
          padding: ${middle}px; border: ${border}px solid;
          width: ${wide}px; height: ${high}px;
          ${carrier === 'middle' ? mark : ''}
        }
        .${title} { padding: ${inner}px; }
        .${part} { position: ${position}; ${edge}: ${offset}px; width: ${own}px; height: ${own}px; padding: 0; }
      `
        .replaceAll(' ; ', ' ')
        .replaceAll('  }', ' }')
        .replace(' padding: 0;', padding > 20 ? ' margin: 0;' : ''),
    };
    const size =
      side === 'left'
        ? { window: 1000, middle: wide + 2 * middle, outer: 1000 }
        : { window: 800, middle: high + 2 * middle, outer: high + 2 * middle + 2 * border + 2 * outer };
    const at = (start: number, extent: number) => (from === 'start' ? start + offset : start + extent - offset - own);
    const answers = {
      window: at(0, size.window),
      outer: at(0, size.outer),
      middle: at(outer + border, size.middle),
      parent: at(outer + border + middle, side === 'left' ? wide : 2 * inner),
      padding: at(outer + border + middle, side === 'left' ? wide : high),
      edge: at(outer, size.middle + 2 * border),
    };
    const axis = side === 'left' ? 'x' : 'y';
    const contains = carrier === 'middle' && (position === 'absolute' || by === 'transform');
    const first = contains
      ? {
          misconception: position === 'fixed' ? 'window-contains' : 'parent-contains',
          program: sayPixels(String(position === 'fixed' ? answers.window : answers.parent)),
        }
      : { misconception: 'parent-contains', program: sayPixels(String(answers.parent)) };
    return {
      parameters: {
        structure: { position, carrier, by: carrier === 'none' ? '' : by, side, from },
        surface: { page, outer, middle, inner, border, offset },
      },
      stem: `The window is 1000px wide and 800px high. How far is the ${side} edge of .${part} from the ${side} edge of the window?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.box(`.${part}`, axis)),
      mutants: [
        first,
        { misconception: 'outermost-contains', program: sayPixels(String(answers.middle)) },
        { misconception: 'window-contains', program: sayPixels(String(answers.window)) },
        { misconception: 'measured-inside-padding', program: sayPixels(String(answers.padding)) },
        { misconception: 'border-edge', program: sayPixels(String(answers.edge)) },
        { misconception: 'outermost-contains', program: sayPixels(String(answers.outer)) },
      ],
    };
  },
};
