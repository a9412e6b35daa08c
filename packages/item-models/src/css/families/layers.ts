import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

const stacks = [
  ['reset', 'theme', 'components'],
  ['base', 'vendor', 'site'],
  ['defaults', 'brand', 'widgets'],
  ['framework', 'layout', 'overrides'],
] as const;

/** Cascade layers: their order comes before specificity, and turns round for important declarations. */
export const layers: ProgramFamily = {
  id: 'css-layers',
  version: 1,
  test: 'css',
  objective: 'cascade',
  level: 'analyse',
  title: 'Cascade layers',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'CSS Cascade Level 5, section 6.4 (Cascade layers) and 6.1 (Cascade sorting order)',
  misconceptions: {
    'specificity-before-layers': 'The more specific selector wins, whatever its layer.',
    'block-order-decides': 'The layer whose block stands last in the file is the strongest.',
    'important-keeps-layer-order': 'Important declarations follow the same order of layers as others.',
    'unlayered-is-weakest': 'Rules outside of layers are weaker than layered ones.',
    'first-layer-strongest': 'The layer that is named first is the strongest.',
  },
  build: (random) => {
    const { page, block, title, text } = drawWorld(random);
    const names = random.pick(stacks);
    const [low, mid, high] = names;
    const [onLow, onMid, onHigh, onBare, onParent] = drawColours(random);
    const form = random.pick(['layers-only', 'unlayered', 'important-layers', 'important-unlayered']);
    const isImportant = form.startsWith('important');
    const mark = isImportant ? ' !important' : '';
    const hasBare = form !== 'layers-only' && form !== 'important-layers';
    const blocks = random.shuffle([
      { name: low, selector: `#${page} .${block} .${title}`, colour: onLow },
      { name: mid, selector: `.${block} .${title}`, colour: onMid },
      { name: high, selector: `.${title}`, colour: onHigh },
    ]);
    const swapped = isImportant
      ? blocks.map((each) =>
          each.name === low
            ? { ...each, selector: `.${title}` }
            : each.name === high
              ? { ...each, selector: `#${page} .${title}` }
              : each,
        )
      : blocks;
    const bare = hasBare ? `.${title} { color: ${onBare}${mark}; }` : '';
    const bareFirst = random.chance(0.5);
    const html = code`
      <section id="${page}">
        <div class="${block}"><p class="${title}">${text}</p></div>
      </section>
    `;
    const css = [
      `.${block} { color: ${onParent}; }`,
      `@layer ${names.join(', ')};`,
      ...(bareFirst && hasBare ? [bare] : []),
      ...swapped.map(({ name, selector, colour }) => `@layer ${name} {\n  ${selector} { color: ${colour}${mark}; }\n}`),
      ...(!bareFirst && hasBare ? [bare] : []),
    ].join('\n');
    const source = { html, css };
    const last = swapped.at(-1)?.colour ?? onHigh;
    const specific = { misconception: 'specificity-before-layers', program: say(isImportant ? onHigh : onLow) };
    const others = [
      { misconception: 'important-keeps-layer-order', program: say(hasBare ? onBare : onHigh) },
      { misconception: 'unlayered-is-weakest', program: say(onHigh) },
      { misconception: 'block-order-decides', program: say(last) },
      { misconception: 'first-layer-strongest', program: say(onLow) },
      { misconception: 'block-order-decides', program: say(onMid) },
      { misconception: 'unlayered-is-weakest', program: say(onParent) },
    ];
    const central = isImportant ? others[0] : specific;
    return {
      parameters: {
        structure: { form, order: swapped.map(({ name }) => names.indexOf(name as never)).join(''), bareFirst },
        surface: { page, onLow },
      },
      stem: `In which colour is “${text}” shown?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, 'color')),
      mutants: [central ?? specific, specific, ...others],
    };
  },
};
