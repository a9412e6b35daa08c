import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** How a row that is too narrow takes width from its items, and where that ends. */
export const flexShrink: ProgramFamily = {
  id: 'css-flex-shrink',
  version: 2,
  test: 'css',
  objective: 'flexbox',
  level: 'analyse',
  title: 'Shrinking, and the automatic minimum',
  predictedDifficulty: 0.45,
  status: 'active',
  source: 'CSS Flexible Box Layout Level 1, sections 4.5 (Automatic minimum size), 7.2 and 9.7',
  misconceptions: {
    'shrinks-by-factor-alone': 'Missing space is taken by the shrink factors alone, whatever the widths.',
    'shrinks-below-content': 'An item shrinks below what its content needs.',
    'width-is-kept': 'A declared width is kept.',
    'shrinks-equally': 'Every item gives up the same share of its width, whatever its factor.',
    'zero-factor-shrinks': 'An item with a shrink factor of zero gives up its part as well.',
  },
  build: (random) => {
    const { list, block, part } = drawWorld(random);
    const form = random.pick(['weighted', 'factor', 'content', 'clipped', 'zero']);
    const asked = random.pick(['a', 'b'] as const);
    // Each item alone fits, so that no wrong idea leads to a width of nothing or less.
    const [a, b, room] = random.pick([
      [300, 400, 500],
      [300, 400, 600],
      [400, 200, 480],
      [400, 300, 560],
      [450, 300, 600],
      [360, 240, 480],
      [500, 250, 600],
      [320, 480, 640],
      [280, 420, 560],
      [250, 350, 450],
    ] as const);
    const factor = random.pick([2, 3]);
    const content = asked === 'a' ? a - 20 : b - 20;
    const extra = {
      weighted: '',
      factor: ` flex-shrink: ${factor};`,
      content: '',
      clipped: ' overflow: hidden;',
      zero: ' flex-shrink: 0;',
    }[form];
    const hasContent = form === 'content' || form === 'clipped';
    const [first, second] = [`${block}-a`, `${block}-b`];
    const rule = (name: string, width: number, isAsked: boolean) =>
      `.${name} { width: ${width}px;${form === 'zero' ? (isAsked ? '' : extra) : isAsked ? extra : ''} }`;
    const source = {
      width: 1200,
      html: code`
        <div class="${list}">
          <div class="${first}">${hasContent && asked === 'a' ? `<div class="${part}"></div>` : ''}</div>
          <div class="${second}">${hasContent && asked === 'b' ? `<div class="${part}"></div>` : ''}</div>
        </div>
      `,
      css: [
        `.${list} { display: flex; width: ${room}px; }`,
        rule(first, a, asked === 'a'),
        rule(second, b, asked === 'b'),
        ...(hasContent ? [`.${part} { width: ${content}px; }`] : []),
      ].join('\n'),
    };
    const [own, other] = asked === 'a' ? [a, b] : [b, a];
    const missing = `(${a + b} - ${room})`;
    const weight = form === 'factor' ? factor : 1;
    const byFactor = sayPixels(`${own} - ${missing} * ${weight} / ${weight + 1}`);
    const proportional = sayPixels(`${own} - ${missing} * ${own} / ${a + b}`);
    const central = {
      weighted: { misconception: 'shrinks-by-factor-alone', program: byFactor },
      factor: { misconception: 'shrinks-by-factor-alone', program: byFactor },
      content: { misconception: 'shrinks-below-content', program: proportional },
      clipped: { misconception: 'width-is-kept', program: sayPixels(String(content)) },
      zero: { misconception: 'zero-factor-shrinks', program: proportional },
    }[form];
    return {
      parameters: { structure: { form, asked, factor: form === 'factor' ? factor : 1 }, surface: { list, room, a, b } },
      stem: `How wide is .${block}-${asked}?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.box(`.${block}-${asked}`, 'width')),
      mutants: [
        central,
        { misconception: 'shrinks-equally', program: proportional },
        { misconception: 'width-is-kept', program: sayPixels(String(own)) },
        { misconception: 'shrinks-by-factor-alone', program: byFactor },
        {
          misconception: 'zero-factor-shrinks',
          program: sayPixels(`${room} - ${form === 'zero' ? other / 2 : other}`),
        },
        { misconception: 'shrinks-equally', program: sayPixels(`${room} / 2`) },
      ],
    };
  },
};
