import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

/** Where a custom property that refers to another is resolved, and what happens when it is missing. */
export const customProperties: ProgramFamily = {
  id: 'css-custom-properties',
  version: 1,
  test: 'css',
  objective: 'inheritance',
  level: 'analyse',
  title: 'Where var() is resolved',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'CSS Custom Properties for Cascading Variables Level 1, sections 2 and 3 (var(), invalid at computed-value time)',
  misconceptions: {
    'resolved-where-used': 'A custom property that refers to another is worked out anew where it is used.',
    'fallback-joins-in': 'A fallback counts although the custom property has a value.',
    'invalid-falls-to-earlier-rule': 'When var() has nothing to give, the weaker rule below applies.',
    'root-is-global': 'The value on the root element counts everywhere.',
    'resolved-once-at-root': 'A custom property is the same on the whole page as on its first use.',
  },
  build: (random) => {
    const { page, block, title, text } = drawWorld(random);
    const [root, local, fallback, earlier, inherits] = drawColours(random);
    const name = random.pick(['brand', 'accent', 'tone', 'key-colour']);
    const form = random.pick(['reference', 'redefined-reference', 'missing', 'scoped', 'fallback']);
    const uses = random.pick(['class', 'id']);
    const own = uses === 'class' ? `.${title}` : `#lead`;
    const html = code`
      <main class="${page}">
        <div class="${block}">
          <p class="${title}" id="lead">${text}</p>
        </div>
      </main>
    `;
    const css = {
      reference: [
        `:root { --${name}: ${root}; --text: var(--${name}); }`,
        `.${block} { --${name}: ${local}; }`,
        `${own} { color: var(--text, ${fallback}); }`,
      ],
      'redefined-reference': [
        `:root { --${name}: ${root}; --text: var(--${name}); }`,
        `.${block} { --${name}: ${local}; --text: var(--${name}); }`,
        `${own} { --${name}: ${fallback}; color: var(--text); }`,
      ],
      missing: [
        `.${page} { color: ${inherits}; }`,
        `.${page} p { color: ${earlier}; }`,
        `:root { --${name}: ${root}; }`,
        `.${block} ${own} { color: var(--${name}-text); }`,
      ],
      scoped: [
        `:root { --${name}: ${root}; }`,
        `${own} { --${name}: ${local}; }`,
        `.${block} { color: var(--${name}); --${name}: ${fallback}; }`,
      ],
      fallback: [
        `.${page} { --${name}: ${root}; }`,
        `${own} { color: var(--${name}-text, var(--${name}, ${fallback})); }`,
        `.${block} { color: ${local}; }`,
      ],
    }[form];
    const source = { html, css: [`body { color: ${form === 'missing' ? fallback : inherits}; }`, ...css].join('\n') };
    const mutants = {
      reference: [say(local), say(fallback), say(inherits), say('black')],
      'redefined-reference': [say(fallback), say(root), say(inherits), say('black')],
      missing: [say(earlier), say(root), say('black'), say(fallback)],
      scoped: [say(local), say(root), say(inherits), say('black')],
      fallback: [say(fallback), say(local), say(inherits), say('black')],
    }[form];
    const ideas = {
      reference: [
        'resolved-where-used',
        'fallback-joins-in',
        'invalid-falls-to-earlier-rule',
        'invalid-falls-to-earlier-rule',
      ],
      'redefined-reference': [
        'resolved-where-used',
        'resolved-once-at-root',
        'invalid-falls-to-earlier-rule',
        'invalid-falls-to-earlier-rule',
      ],
      missing: ['invalid-falls-to-earlier-rule', 'root-is-global', 'resolved-once-at-root', 'root-is-global'],
      scoped: ['resolved-where-used', 'root-is-global', 'invalid-falls-to-earlier-rule', 'resolved-once-at-root'],
      fallback: ['fallback-joins-in', 'invalid-falls-to-earlier-rule', 'root-is-global', 'resolved-once-at-root'],
    }[form];
    const [first, ...others] = mutants.map((program, at) => ({
      misconception: ideas[at] ?? 'root-is-global',
      program,
    }));
    return {
      parameters: { structure: { form, uses }, surface: { page, name, root } },
      stem: `In which colour is “${text}” shown?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, 'color')),
      mutants: [first ?? { misconception: 'root-is-global', program: say(root) }, ...others],
    };
  },
};
