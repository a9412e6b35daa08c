import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

/** What :is(), :where(), :not() and :has() add to the weight of a selector. */
export const isWhereNot: ProgramFamily = {
  id: 'css-is-where-not',
  version: 1,
  test: 'css',
  objective: 'cascade',
  level: 'apply',
  title: 'The weight of :is(), :where(), :not() and :has()',
  predictedDifficulty: 0.6,
  status: 'pilot',
  source: 'Selectors Level 4, section 17: pseudo-classes replaced by their most specific argument, :where() by zero',
  misconceptions: {
    'where-weighs-like-is': ':where() weighs as much as what stands in it.',
    'pseudo-weighs-one-class': ':is(), :not() and :has() weigh one class each, whatever stands in them.',
    'matching-argument-weighs': ':is() weighs only as much as the argument that matched.',
    'plain-class-wins': 'A plain class beats every selector with a pseudo-class.',
    'last-rule-stands': 'The last rule in the file stands.',
  },
  build: (random) => {
    const { page, block, title, part, text } = drawWorld(random);
    const [a, b, c, d] = drawColours(random);
    const form = random.pick(['where', 'is', 'not', 'has']);
    const wrapper = random.pick(['article', 'section', 'div']);
    const special = {
      where: `:where(#${page}) .${title}`,
      is: `:is(.${block}, #sidebar) .${title}`,
      not: `.${title}:not(#sidebar)`,
      has: `.${block}:has(#${part}) .${title}`,
    }[form];
    const rules = random.shuffle([
      { selector: special, colour: a },
      { selector: `${wrapper}.${block} .${title}`, colour: b },
      { selector: `${wrapper} .${title}`, colour: c },
      { selector: `.${title}`, colour: d },
    ]);
    const html = code`
      <main id="${page}">
        <${wrapper} class="${block}">
          <p class="${title}">${text}</p>
          <b id="${part}">1</b>
        </${wrapper}>
      </main>
    `;
    const css = rules.map(({ selector, colour }) => `${selector} { color: ${colour}; }`).join('\n');
    const source = { html, css };
    const last = rules.at(-1)?.colour ?? d;
    const central =
      form === 'where'
        ? { misconception: 'where-weighs-like-is', program: say(a) }
        : { misconception: 'matching-argument-weighs', program: say(b) };
    return {
      parameters: {
        structure: { form, order: rules.map(({ colour }) => [a, b, c, d].indexOf(colour)).join('') },
        surface: { page, a },
      },
      stem: `In which colour is “${text}” shown?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, 'color')),
      mutants: [
        central,
        { misconception: 'pseudo-weighs-one-class', program: say(c) },
        { misconception: 'plain-class-wins', program: say(d) },
        { misconception: 'last-rule-stands', program: say(last) },
        { misconception: 'where-weighs-like-is', program: say(form === 'where' ? c : b) },
      ],
    };
  },
};
