import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

/** A value that comes from an ancestor meets any rule at all for the element itself. */
export const inheritedOrNot: ProgramFamily = {
  id: 'css-inherited-or-not',
  version: 1,
  test: 'css',
  objective: 'inheritance',
  level: 'apply',
  title: 'Inherited and declared values',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'CSS Cascade Level 5, section 4.4 (Specified values) and 7.2 (Inheritance); 7.3 (inherit, initial, unset)',
  misconceptions: {
    'heavy-parent-wins': 'A heavy selector on an ancestor beats a light rule for the element.',
    'universal-is-nothing': 'The universal selector sets nothing on elements that inherit.',
    'inherit-takes-from-top': 'inherit takes the value of the outermost ancestor.',
    'initial-means-inherited': 'initial and unset mean the same for every property.',
    'nearest-rule-ignored': 'Rules of intermediate elements do not count for their children.',
  },
  build: (random) => {
    const { page, block, title, part, text } = drawWorld(random);
    const [onPage, onBlock, onAll, onTitle, own] = drawColours(random);
    const form = random.pick(['universal', 'type-rule', 'inherit', 'unset', 'initial']);
    const tag = random.pick(['em', 'span', 'strong']);
    const isBlockHeavy = random.chance(0.5);
    const value = { universal: '', 'type-rule': own, inherit: 'inherit', unset: 'unset', initial: 'initial' }[form];
    const html = code`
      <main id="${page}">
        <div class="${block}" id="first">
          <p class="${title}">
            <${tag} class="${part}">${text}</${tag}>
          </p>
        </div>
      </main>
    `;
    const rules = [
      `#${page} { color: ${onPage}; }`,
      `${isBlockHeavy ? '#first' : `.${block}`} { color: ${onBlock}; }`,
      `#${page} .${title} { color: ${onTitle}; }`,
      ...(form === 'universal' ? [`* { color: ${onAll}; }`] : [`${tag} { color: ${value}; }`]),
    ];
    const order = random.shuffle([0, 1, 2, 3]);
    const source = { html, css: order.map((at) => rules[at] ?? '').join('\n') };
    const heavy = { misconception: 'heavy-parent-wins', program: say(onPage) };
    const central = {
      universal: { misconception: 'universal-is-nothing', program: say(onTitle) },
      'type-rule': { misconception: 'heavy-parent-wins', program: say(onTitle) },
      inherit: { misconception: 'inherit-takes-from-top', program: say(onPage) },
      unset: { misconception: 'initial-means-inherited', program: say('black') },
      initial: { misconception: 'initial-means-inherited', program: say(onTitle) },
    }[form];
    return {
      parameters: { structure: { form, isBlockHeavy, order: order.join('') }, surface: { page, tag, onPage } },
      stem: `In which colour is “${text}” shown?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${part}`, 'color')),
      mutants: [
        central,
        heavy,
        { misconception: 'nearest-rule-ignored', program: say(onBlock) },
        { misconception: 'initial-means-inherited', program: say('black') },
        { misconception: 'heavy-parent-wins', program: say(onTitle) },
      ],
    };
  },
};
