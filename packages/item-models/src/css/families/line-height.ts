import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** A line height with and without a unit on its way down. */
export const lineHeight: ProgramFamily = {
  id: 'css-line-height',
  version: 1,
  test: 'css',
  objective: 'inheritance',
  level: 'analyse',
  title: 'Line heights that are inherited',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'CSS 2.2, section 10.8.1 (line-height): a number is inherited as such, lengths and percentages as computed',
  misconceptions: {
    'unit-makes-no-difference': 'A line height with a unit follows the font size of each element.',
    'number-frozen-at-parent': 'A line height without a unit becomes pixels where it is declared.',
    'root-size-counts': 'A line height refers to the font size of the root.',
    'line-is-font-size': 'A line is as high as the font size.',
  },
  build: (random) => {
    const { block, title, text } = drawWorld(random);
    const kind = random.pick(['number', 'em', 'percent']);
    const factor = random.pick([1.25, 1.5, 1.75]);
    const parent = random.pick([12, 20, 24, 28]);
    const child = random.pick([32, 36, 40, 48]);
    const childUnit = random.pick(['px', 'rem']);
    const value = { number: String(factor), em: `${factor}em`, percent: `${factor * 100}%` }[kind];
    const html = code`
      <div class="${block}">
        <section>
          <p class="${title}">${text}</p>
        </section>
      </div>
    `;
    const css = code`
      .${block} { font-size: ${parent}px; line-height: ${value}; }
      .${title} { font-size: ${childUnit === 'px' ? `${child}px` : `${child / 16}rem`}; }
    `;
    const source = { html, css };
    const each = { misconception: 'unit-makes-no-difference', program: sayPixels(`${child} * ${factor}`) };
    const frozen = { misconception: 'number-frozen-at-parent', program: sayPixels(`${parent} * ${factor}`) };
    const key = askPage(source, ask.style(`.${title}`, 'line-height'));
    return {
      parameters: {
        structure: { kind, childUnit, isLarger: child > 2 * parent },
        surface: { block, factor, parent, child },
      },
      stem: `How high is one line of “${text}”? The root has a font size of 16px.`,
      listings: pageListings(source),
      asks: 'output',
      key,
      mutants: [
        ...(kind === 'number' ? ([frozen, each] as const) : ([each, frozen] as const)),
        { misconception: 'root-size-counts', program: sayPixels(`16 * ${factor}`) },
        { misconception: 'line-is-font-size', program: sayPixels(String(child)) },
        { misconception: 'unit-makes-no-difference', program: sayPixels(`${child} * ${factor} * ${factor}`) },
      ],
    };
  },
};
