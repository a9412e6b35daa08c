import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** How wide a box becomes with its padding, border, limits and margins. */
export const boxSizing: ProgramFamily = {
  id: 'css-box-sizing',
  version: 1,
  test: 'css',
  objective: 'box-model',
  level: 'apply',
  title: 'Padding, border and declared widths',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'CSS Sizing Level 3, section 3.3 (box-sizing) and 5.2 (min-width, max-width); CSS 2.2, 10.3.3',
  misconceptions: {
    'box-sizing-swapped': 'A declared width contains padding and border when it does not, or the other way round.',
    'border-left-out': 'The border is no part of the box.',
    'padding-counts-once': 'Padding and border count on one side.',
    'limit-as-border-box': 'A limit covers the whole box although the width does not.',
    'percent-of-window': 'A percentage refers to the window.',
  },
  build: (random) => {
    const { page, block } = drawWorld(random);
    const sizing = random.pick(['content-box', 'border-box']);
    const form = random.pick(['width', 'percent', 'limited', 'auto']);
    const width = random.pick([300, 360, 400, 480, 600]);
    const padding = random.pick([10, 16, 20, 24, 30]);
    const border = random.pick([1, 2, 4, 5]);
    const margin = random.pick([8, 12, 20]);
    const outer = random.pick([500, 640, 720, 800]);
    const percent = random.pick([25, 50, 100]);
    const most = random.pick([200, 240, 280]);
    const sizes = {
      width: `width: ${width}px;`,
      percent: `width: ${percent}%;`,
      limited: `width: 100%;\nmax-width: ${most}px;`,
      auto: `margin: 0 ${margin}px;`,
    }[form];
    const source = {
      width: 1200,
      html: code`
        <div class="${page}">
          <div class="${block}"></div>
        </div>
      `,
      css: code`
        .${page} { width: ${outer}px; }
        .${block} {
          box-sizing: ${sizing};
          ${sizes}
          padding: ${padding}px;
          border: ${border}px solid;
        }
      `,
    };
    const frame = `2 * ${padding} + 2 * ${border}`;
    const declared = {
      width: String(width),
      percent: `${outer} * ${percent} / 100`,
      limited: String(most),
      auto: `${outer} - 2 * ${margin}`,
    }[form];
    const isContent = sizing === 'content-box';
    const swapped = form === 'auto' ? `${declared} + ${frame}` : isContent ? declared : `${declared} + ${frame}`;
    return {
      parameters: {
        structure: { sizing, form, percent: form === 'percent' ? percent : 0 },
        surface: { page, width, padding, border, outer },
      },
      stem: `How wide is .${block} from the outer edge of its left border to that of its right border?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.box(`.${block}`, 'width')),
      mutants: [
        { misconception: 'box-sizing-swapped', program: sayPixels(swapped) },
        {
          misconception: 'border-left-out',
          program: sayPixels(
            isContent && form !== 'auto' ? `${declared} + 2 * ${padding}` : `${declared} - 2 * ${border}`,
          ),
        },
        { misconception: 'padding-counts-once', program: sayPixels(`${declared} + ${padding} + ${border}`) },
        { misconception: 'limit-as-border-box', program: sayPixels(`${declared} - (${frame})`) },
        {
          misconception: 'percent-of-window',
          program: sayPixels(form === 'percent' ? `1200 * ${percent} / 100` : `${outer} - (${frame})`),
        },
      ],
    };
  },
};
