import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** Offsets on both sides decide the size of a positioned box, or its place. */
export const insetSize: ProgramFamily = {
  id: 'css-inset-size',
  version: 1,
  test: 'css',
  objective: 'positioning',
  level: 'apply',
  title: 'Offsets on both sides',
  predictedDifficulty: 0.6,
  status: 'pilot',
  source: 'CSS Positioned Layout Level 3, sections 3.1 (inset properties) and 4.1 to 4.4 (absolute positioning)',
  misconceptions: {
    'insets-only-move': 'Offsets move a box and do not size it.',
    'one-offset-counts': 'Only one of two opposite offsets counts.',
    'padding-of-parent-taken-off': 'Offsets are measured from the content of the parent.',
    'margins-outside-of-insets': 'Margins take nothing from the width between the offsets.',
    'frame-added-to-inset-size': 'Padding and border come on top of the width between the offsets.',
  },
  build: (random) => {
    const { block, part } = drawWorld(random);
    const axis = random.pick(['width', 'height'] as const);
    const form = random.pick(['both', 'inset', 'over-constrained', 'centred']);
    const size = random.pick([400, 480, 560, 640]);
    const padding = random.pick([10, 20, 30]);
    const [start, end] = random.sample([12, 24, 36, 50], 2).map((each) => each) as [number, number];
    const margin = random.pick([5, 8, 15]);
    const own = random.pick([100, 160, 220]);
    const frame = random.pick([4, 6, 10]);
    const isWidth = axis === 'width';
    const [first, last] = isWidth ? ['left', 'right'] : ['top', 'bottom'];
    const declarations = {
      both: `${first}: ${start}px;\n${last}: ${end}px;\nmargin: ${margin}px;\npadding: ${frame}px;`,
      inset: `inset: ${isWidth ? `0 ${end}px 0 ${start}px` : `${start}px 0 ${end}px`};\nmargin: ${margin}px;\nborder: ${frame}px solid;`,
      'over-constrained': `${first}: ${start}px;\n${last}: ${end}px;\n${axis}: ${own}px;\npadding: ${frame}px;`,
      centred: `inset: ${start}px;\n${axis}: ${own}px;\nmargin: auto;`,
    }[form];
    const source = {
      html: code`
        <div class="${block}">
          <div class="${part}"></div>
        </div>
      `,
      css: code`
        .${block} {
          position: relative;
          box-sizing: border-box;
          width: ${isWidth ? size : 300}px;
          height: ${isWidth ? 300 : size}px;
          padding: ${padding}px;
        }
        .${part} {
          position: absolute;
          ${declarations}
        }
      `,
    };
    const isPlace = form === 'centred';
    const between = `${size} - ${start} - ${end}`;
    const answers = {
      both: [
        `${between} - 2 * ${padding} - 2 * ${margin}`,
        between,
        `${size} - ${start} - 2 * ${margin}`,
        `${between} - 2 * ${margin} + 2 * ${frame}`,
        `2 * ${frame}`,
      ],
      inset: [
        `${between} - 2 * ${padding} - 2 * ${margin}`,
        between,
        `${between} - 2 * ${margin} - 2 * ${frame}`,
        `${between} - 2 * ${margin} + 2 * ${frame}`,
        `${size} - 2 * ${padding}`,
      ],
      'over-constrained': [
        between,
        String(own),
        `${between} - 2 * ${frame}`,
        `${between} - 2 * ${padding}`,
        `${size} - 2 * ${padding}`,
      ],
      centred: [
        String(start),
        `${size} - ${start} - ${own}`,
        `${start} + ${padding}`,
        `(${size} - 2 * ${padding} - ${own}) / 2 - ${start}`,
        '0',
      ],
    }[form];
    const ideas = [
      'padding-of-parent-taken-off',
      'margins-outside-of-insets',
      'one-offset-counts',
      'frame-added-to-inset-size',
      'insets-only-move',
    ];
    const [central, ...others] = answers.map((formula, at) => ({
      misconception: isPlace && at === 0 ? 'one-offset-counts' : (ideas[at] ?? 'insets-only-move'),
      program: sayPixels(formula),
    }));
    return {
      parameters: { structure: { axis, form }, surface: { block, size, padding, start, end, margin, own } },
      stem: isPlace
        ? `How far is the ${first} edge of .${part} from the ${first} edge of .${block}?`
        : `Which ${axis} does .${part} get, padding and border included?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.box(`.${part}`, isPlace ? (isWidth ? 'x' : 'y') : axis)),
      mutants: [central ?? { misconception: 'insets-only-move', program: sayPixels(String(own)) }, ...others],
    };
  },
};
