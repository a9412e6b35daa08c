import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** What a percentage refers to: the width of the parent, its height, or nothing definite. */
export const percentReference: ProgramFamily = {
  id: 'css-percent-reference',
  version: 1,
  test: 'css',
  objective: 'units',
  level: 'analyse',
  title: 'What a percentage refers to',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'CSS 2.2, sections 8.3 and 8.4 (margins and paddings in percent), 10.5 (height in percent)',
  misconceptions: {
    'vertical-refers-to-height': 'A vertical padding or margin in percent refers to the height of the parent.',
    'refers-to-window': 'A percentage refers to the window.',
    'auto-height-is-known': 'A height in percent works in a parent whose height comes from its content.',
    'refers-to-outer-width': 'A percentage refers to the parent’s width with its padding.',
    'refers-to-itself': 'A percentage refers to the size of the element itself.',
  },
  build: (random) => {
    const { page, block, part } = drawWorld(random);
    const property = random.pick(['padding-top', 'margin-top', 'height', 'height-of-auto']);
    const [wide, high] = [random.pick([400, 500, 600, 800]), random.pick([200, 300, 360])];
    const own = random.pick([100, 160, 240]);
    const padding = random.pick([20, 30, 50]);
    const percent = random.pick([10, 20, 25, 50]);
    const isAuto = property === 'height-of-auto';
    const declared = isAuto ? 'height' : property;
    const inside = random.pick([40, 60, 90]);
    const source = {
      width: 1000,
      height: 700,
      html: code`
        <div class="${page}">
          <div class="${block}">
            <div class="${part}"></div>
          </div>
        </div>
      `,
      css: code`
        .${page} { width: ${wide}px; ${isAuto ? 'min-' : ''}height: ${high}px; padding: ${padding}px; }
        .${block} { width: ${own}px; ${declared}: ${percent}%; }
        .${part} { height: ${inside}px; }
      `,
    };
    const share = (of: number | string) => sayPixels(`${of} * ${percent} / 100`);
    return {
      parameters: {
        structure: { property, isWide: wide > 500 },
        surface: { page, wide, high, percent, inside, padding },
      },
      stem: `The window is 1000px wide and 700px high. Which ${declared} does .${block} get in pixels?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, declared === 'height' ? ask.box(`.${block}`, 'height') : ask.used(`.${block}`, declared)),
      mutants: [
        {
          misconception: isAuto
            ? 'auto-height-is-known'
            : declared === 'height'
              ? 'refers-to-outer-width'
              : 'vertical-refers-to-height',
          program: share(declared === 'height' && !isAuto ? `(${high} + 2 * ${padding})` : high),
        },
        { misconception: 'refers-to-window', program: share(declared === 'height' ? 700 : 1000) },
        {
          misconception: 'refers-to-outer-width',
          program: share(`(${declared === 'height' ? high : wide} + 2 * ${padding})`),
        },
        { misconception: 'refers-to-itself', program: share(declared === 'height' ? inside : own) },
        {
          misconception: 'refers-to-outer-width',
          program: share(declared === 'height' ? wide : `(${wide} - 2 * ${padding})`),
        },
      ],
    };
  },
};
