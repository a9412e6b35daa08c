import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

/** Rules of unlike selectors meet on one element. */
export const specificity: ProgramFamily = {
  id: 'css-specificity',
  version: 1,
  test: 'css',
  objective: 'cascade',
  level: 'apply',
  title: 'Which of several rules wins',
  predictedDifficulty: 0.8,
  status: 'active',
  source: 'Selectors Level 4, section 17 (Calculating a selector’s specificity); CSS Cascade Level 5, section 6.1',
  misconceptions: {
    'last-rule-wins': 'The rule that stands last wins, whatever its selector.',
    'longest-selector-wins': 'The selector with the most parts wins.',
    'nearest-name-wins': 'The rule whose last part names the element most closely wins.',
    'first-rule-wins': 'The rule that stands first wins.',
    'inherits-over-rules': 'A colour of the parent beats a rule for the element.',
  },
  build: (random) => {
    const { page, block, title, list, text } = drawWorld(random);
    const [a, b, c, d, onParent] = drawColours(random);
    const heading = random.pick(['h2', 'h3', 'p']);
    const winner = random.pick(['id', 'two-classes', 'attribute', 'later-of-equals']);
    const strong = {
      id: `#${page} ${heading}`,
      'two-classes': `.${block} .${title}`,
      attribute: `${heading}[lang].${title}`,
      'later-of-equals': `.${list} .${title}`,
    }[winner];
    const equal = winner === 'later-of-equals' ? `.${block} .${title}` : `.${title}`;
    const longest = `body main section article ${heading}`;
    const rules = [
      { selector: strong, colour: a },
      { selector: equal, colour: b },
      { selector: longest, colour: c },
      { selector: `article ${heading}`, colour: d },
    ];
    const last = random.int(1, 3);
    const order =
      winner === 'later-of-equals'
        ? [1, 0, 2, 3]
        : random.shuffle([0, 1, 2, 3].filter((at) => at !== last)).concat(last);
    const ordered = order.flatMap((at) => rules[at] ?? []);
    const html = code`
      <main id="${page}">
        <section class="${list}">
          <article class="${block}">
            <${heading} class="${title}" lang="en">${text}</${heading}>
          </article>
        </section>
      </main>
    `;
    const css = [
      `.${block} { color: ${onParent}; }`,
      ...ordered.map(({ selector, colour }) => `${selector} { color: ${colour}; }`),
    ].join('\n');
    const source = { html, css };
    return {
      parameters: { structure: { winner, heading, order: order.join('') }, surface: { page, a } },
      stem: `In which colour is “${text}” shown?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, 'color')),
      mutants: [
        { misconception: 'last-rule-wins', program: say(ordered.at(-1)?.colour ?? c) },
        { misconception: 'longest-selector-wins', program: say(c) },
        { misconception: 'nearest-name-wins', program: say(b) },
        { misconception: 'first-rule-wins', program: say(ordered[0]?.colour ?? d) },
        { misconception: 'inherits-over-rules', program: say(onParent) },
      ],
    };
  },
};
