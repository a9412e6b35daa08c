import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

/** Importance, the style attribute and specificity pull in different directions. */
export const important: ProgramFamily = {
  id: 'css-important',
  version: 1,
  test: 'css',
  objective: 'cascade',
  level: 'analyse',
  title: 'Importance and the style attribute',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'CSS Cascade Level 5, section 6.1 (Cascade sorting order) and 6.4 (Important declarations)',
  misconceptions: {
    'style-attribute-beats-important': 'A style attribute beats every rule of a sheet.',
    'last-important-wins': 'Among important declarations the last one wins, whatever its selector.',
    'important-is-inherited': 'An important declaration of an ancestor beats the rules for the element.',
    'id-beats-important': 'An id outweighs importance.',
    'important-counts-per-rule': 'Importance covers every declaration of its rule.',
  },
  build: (random) => {
    const { page, block, title, text } = drawWorld(random);
    const [a, b, c, d, e] = drawColours(random);
    const form = random.pick(['one-important', 'two-important', 'important-in-style', 'important-parent']);
    const property = random.pick(['color', 'background-color']);
    const important = ' !important';
    const marks = {
      'one-important': { style: '', weak: important, strong: '', id: '', parent: '' },
      'two-important': { style: '', weak: important, strong: important, id: '', parent: '' },
      'important-in-style': { style: important, weak: important, strong: '', id: important, parent: '' },
      'important-parent': { style: '', weak: '', strong: '', id: '', parent: important },
    }[form];
    const hasStyle = form !== 'important-parent' || random.chance(0.5);
    const weakLast = form === 'two-important' ? true : random.chance(0.5);
    const attribute = hasStyle ? ` style="${property}: ${a}${marks.style}"` : '';
    const html = code`
      <section id="${page}">
        <div class="${block}">
          <span class="${title}"${attribute}>${text}</span>
        </div>
      </section>
    `;
    const weak = `.${title} { ${property}: ${b}${marks.weak}; }`;
    const strong = `.${block} .${title} { ${property}: ${c}${marks.strong}; }`;
    const css = [
      `.${block} { ${property}: ${e}${marks.parent}; }`,
      ...(weakLast
        ? [strong, `#${page} .${title} { ${property}: ${d}${marks.id}; }`, weak]
        : [weak, strong, `#${page} .${title} { ${property}: ${d}${marks.id}; }`]),
    ].join('\n');
    const source = { html, css };
    const central = {
      'one-important': { misconception: 'style-attribute-beats-important', program: say(a) },
      'two-important': { misconception: 'last-important-wins', program: say(b) },
      'important-in-style': { misconception: 'id-beats-important', program: say(d) },
      'important-parent': { misconception: 'important-is-inherited', program: say(e) },
    }[form];
    const others = [
      { misconception: 'style-attribute-beats-important', program: say(hasStyle ? a : c) },
      { misconception: 'id-beats-important', program: say(d) },
      { misconception: 'last-important-wins', program: say(b) },
      { misconception: 'important-counts-per-rule', program: say(c) },
      { misconception: 'important-is-inherited', program: say(e) },
    ];
    return {
      parameters: { structure: { form, property, hasStyle, weakLast }, surface: { page, a } },
      stem: `Which ${property === 'color' ? 'text colour' : 'background colour'} does “${text}” get?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, property)),
      mutants: [central, ...others],
    };
  },
};
