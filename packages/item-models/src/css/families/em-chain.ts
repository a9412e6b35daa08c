import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** Relative font sizes one inside the other, and a padding or width that hangs on them. */
export const emChain: ProgramFamily = {
  id: 'css-em-chain',
  version: 1,
  test: 'css',
  objective: 'units',
  level: 'apply',
  title: 'Relative sizes one inside the other',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'CSS Values and Units Level 4, section 6.1.1 (font-relative lengths em and rem)',
  misconceptions: {
    'em-refers-to-root': 'em refers to the font size of the root.',
    'em-of-parent': 'em in a padding or a gap refers to the font size of the parent.',
    'rem-refers-to-parent': 'rem refers to the font size of the parent.',
    'root-stays-sixteen': 'rem stands for 16 pixels, whatever the root declares.',
    'size-not-inherited': 'Only the nearest declared font size counts.',
  },
  build: (random) => {
    const { page, block, title, text } = drawWorld(random);
    const root = random.pick([10, 12, 16, 20]);
    const [outer, inner] = [random.pick([1.5, 2, 0.5]), random.pick([1.5, 2, 0.75])];
    const amount = random.pick([1, 2, 3]);
    const property = random.pick(['font-size', 'padding-left', 'margin-left']);
    const unit = random.pick(['em', 'rem']);
    const rootUnit = random.pick(['px', 'percent']);
    const isFont = property === 'font-size';
    const html = code`
      <section class="${page}">
        <div class="${block}">
          <p class="${title}">${text}</p>
        </div>
      </section>
    `;
    const css = [
      `html { font-size: ${rootUnit === 'px' ? `${root}px` : `${(root / 16) * 100}%`}; }`,
      `.${page} { font-size: ${outer}em; }`,
      `.${block} { font-size: ${inner}${isFont ? unit : 'em'}; }`,
      isFont
        ? `.${title} { font-size: ${amount}em; }`
        : `.${title} { font-size: 0.5em; ${property}: ${amount}${unit}; }`,
    ].join('\n');
    const source = { html, css };
    const own = isFont ? amount : 0.5 * amount;
    const chain = `${root} * ${outer} * ${inner} * ${own}`;
    const fromRem = isFont ? `${root} * ${inner} * ${own}` : `${root} * ${amount}`;
    return {
      parameters: {
        structure: { property, unit, rootUnit, isBrowserRoot: root === 16 },
        surface: { page, outer, inner, amount, root },
      },
      stem: `Which ${property} does “${text}” get in pixels? The browser’s own default font size is 16px.`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, property)),
      mutants: [
        unit === 'em'
          ? { misconception: 'em-refers-to-root', program: sayPixels(`${root} * ${amount}`) }
          : { misconception: 'rem-refers-to-parent', program: sayPixels(chain) },
        { misconception: 'em-of-parent', program: sayPixels(`${root} * ${outer} * ${inner} * ${isFont ? 1 : amount}`) },
        {
          misconception: 'root-stays-sixteen',
          program: sayPixels((unit === 'rem' ? fromRem : chain).replace(String(root), '16')),
        },
        { misconception: 'size-not-inherited', program: sayPixels(`${root} * ${inner} * ${amount}`) },
        { misconception: 'em-refers-to-root', program: sayPixels(`${root} * ${own}`) },
      ],
    };
  },
};
