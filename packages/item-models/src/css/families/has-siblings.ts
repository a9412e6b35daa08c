import type { ProgramFamily } from '../../program/variant';
import { askPage, pageListings } from '../page';
import { drawWorld } from '../worlds';

/** Combinators, :has() and :not() pick from a list. */
export const hasSiblings: ProgramFamily = {
  id: 'css-has-siblings',
  version: 1,
  test: 'css',
  objective: 'selectors',
  level: 'apply',
  title: 'Siblings, :has() and :not()',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'Selectors Level 4, sections 4.5 (:has()), 4.3 (:not()) and 15 (Combinators)',
  misconceptions: {
    'plus-means-all-following': '+ picks every sibling that follows, ~ only the next one.',
    'sibling-looks-back': 'A sibling combinator picks siblings before it as well.',
    'has-picks-inner': ':has() picks the element that stands in its parentheses.',
    'not-covers-descendants': ':not() leaves out everything inside of what it names.',
    'order-of-parts-swapped': 'The first part of a selector is the one that is styled.',
  },
  build: (random) => {
    const { list, block, part } = drawWorld(random);
    const state = random.pick(['sold', 'new', 'urgent', 'booked', 'draft']);
    const form = random.pick(['adjacent', 'following', 'has-child', 'not-has', 'has-next']);
    const count = 6;
    const marked = random.sample([0, 1, 2, 3, 4], 2).toSorted((x, y) => x - y);
    const inner = random.sample([0, 1, 2, 3, 4, 5], 3);
    const ids = [...'abcdef'];
    const lines = ids.slice(0, count).map((id, at) => {
      const classes = [block, ...(marked.includes(at) ? [state] : [])].join(' ');
      const child = inner.includes(at) ? `<b class="${part}" id="${id}1"></b>` : '';
      return `  <div class="${classes}" id="${id}">${child}</div>`;
    });
    const html = `<section class="${list}">\n${lines.join('\n')}\n</section>`;
    const selectors = {
      adjacent: `.${state} + .${block}`,
      following: `.${state} ~ .${block}:not(.${state})`,
      'has-child': `.${block}:not(.${state}):has(.${part})`,
      'not-has': `.${block}:not(:has(.${part}))`,
      'has-next': `.${block}:has(+ .${state})`,
    };
    const source = { html, css: `${selectors[form]} { outline: 2px solid; }` };
    const find = (selector: string) => askPage(source, `page.ids('${selector}').join(' ') || 'nothing'`);
    const mutants = {
      adjacent: [
        ['plus-means-all-following', `.${state} ~ .${block}`],
        ['sibling-looks-back', `.${block}:has(+ .${state})`],
        ['order-of-parts-swapped', `.${state}`],
        ['sibling-looks-back', `.${block}:has(+ .${state}), .${state} + .${block}`],
      ],
      following: [
        ['plus-means-all-following', `.${state} + .${block}:not(.${state})`],
        ['sibling-looks-back', `.${block}:not(.${state})`],
        ['order-of-parts-swapped', `.${state}`],
        ['not-covers-descendants', `.${state} ~ .${block}`],
      ],
      'has-child': [
        ['has-picks-inner', `.${block}:not(.${state}) > .${part}`],
        ['not-covers-descendants', `.${block}:has(.${part})`],
        ['order-of-parts-swapped', `.${block}:not(.${state})`],
        ['sibling-looks-back', `.${block}:not(.${state}):not(:has(.${part}))`],
      ],
      'not-has': [
        ['has-picks-inner', `.${block} > .${part}`],
        ['not-covers-descendants', `.${block}:has(.${part})`],
        ['order-of-parts-swapped', `.${block}:not(.${state}):not(:has(.${part}))`],
        ['sibling-looks-back', `.${block}:not(.${state})`],
      ],
      'has-next': [
        ['has-picks-inner', `.${block} + .${state}`],
        ['sibling-looks-back', `.${state} + .${block}`],
        ['plus-means-all-following', `.${block}:has(~ .${state})`],
        ['order-of-parts-swapped', `.${block}:not(.${state})`],
      ],
    }[form];
    const [first, ...others] = mutants.map(([misconception = '', selector = '']) => ({
      misconception,
      program: find(selector),
    }));
    return {
      parameters: {
        structure: { form, marked: marked.join(''), inner: inner.toSorted((x, y) => x - y).join('') },
        surface: { list, state },
      },
      stem: 'Which elements get the outline, by their ids?',
      listings: pageListings(source),
      asks: 'output',
      key: find(selectors[form]),
      mutants: [first ?? { misconception: 'has-picks-inner', program: find(`.${part}`) }, ...others],
    };
  },
};
