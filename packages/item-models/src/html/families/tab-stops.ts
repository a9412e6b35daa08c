import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** In which order Tab goes through a page. */
export const tabStops: ProgramFamily = {
  id: 'html-tab-stops',
  version: 1,
  test: 'html',
  objective: 'keyboard',
  level: 'apply',
  title: 'The way of Tab through a page',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'HTML Standard, 6.6.3 The tabindex attribute; ARIA Authoring Practices Guide, Radio Group Pattern',
  misconceptions: {
    'order-of-the-page-only': 'tabindex changes nothing in the order of the page.',
    'zero-comes-first': 'tabindex 0 comes before 1 and 2.',
    'click-makes-a-stop': 'An element with a click handler is a stop.',
    'anchor-without-address': 'An a element without href is a stop.',
    'each-radio-is-a-stop': 'Each radio button is a stop.',
    'minus-one-is-last': 'tabindex -1 puts an element at the end.',
    'disabled-is-a-stop': 'A disabled button is a stop.',
    'aria-hidden-is-skipped': 'aria-hidden takes an element out of the way of Tab.',
  },
  build: (random) => {
    const { name, action, things } = random.pick(sites);
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const pool = [
      {
        kind: 'positive',
        make: (id: string) => [`<button id="${id}" tabindex="${random.pick([1, 2])}">${action}</button>`],
      },
      { kind: 'positive-2', make: (id: string) => [`<a id="${id}" href="/x" tabindex="3">${things}</a>`] },
      { kind: 'zero', make: (id: string) => [`<div id="${id}" tabindex="0">${things}</div>`] },
      { kind: 'minus', make: (id: string) => [`<button id="${id}" tabindex="-1">Skip</button>`] },
      { kind: 'click', make: (id: string) => [`<div id="${id}" onclick="go()">More</div>`] },
      { kind: 'anchor', make: (id: string) => [`<a id="${id}" onclick="go()">Details</a>`] },
      { kind: 'disabled', make: (id: string) => [`<button id="${id}" disabled>Pay</button>`] },
      { kind: 'aria-hidden', make: (id: string) => [`<button id="${id}" aria-hidden="true">Menu</button>`] },
      { kind: 'fieldset', make: (id: string) => ['<fieldset disabled>', `  <input id="${id}">`, '</fieldset>'] },
      {
        kind: 'closed',
        make: (id: string) => [
          '<details>',
          '  <summary id="S">Fees</summary>',
          `  <a id="${id}" href="/fees">List</a>`,
          '</details>',
        ],
      },
      { kind: 'inert', make: (id: string) => ['<div inert>', `  <a id="${id}" href="/old">Old</a>`, '</div>'] },
      {
        kind: 'radios',
        make: (id: string) => [
          `<input type="radio" name="size" id="${id}">`,
          `<input type="radio" name="size" id="${id}2" checked>`,
        ],
      },
    ];
    const chosen = random.shuffle([
      ...random.sample(pool, 4),
      { kind: 'link', make: (id: string) => [`<a id="${id}" href="/home">Home</a>`] },
      { kind: 'input', make: (id: string) => [`<input id="${id}">`] },
    ]);
    const kinds = chosen.map(({ kind }) => kind);
    const html = chosen.flatMap(({ make }, at) => make(letters[at] ?? 'Z')).join('\n');
    const program = (change = '', extra = '[]') => code`
      const { openPage } = require('assay/html');
      const { tabOrder } = require('assay/tab-order');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      console.log([...tabOrder(page), ...${extra}].map(({ id }) => id).join(' '));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const stop = (selector: string) => `all('${selector}').forEach((each) => { each.tabIndex = 0; });`;
    const ideas = [
      {
        on: has('positive', 'positive-2'),
        misconception: 'order-of-the-page-only',
        program: program(
          "all('[tabindex]').forEach((each) => { if (each.tabIndex > 0) each.removeAttribute('tabindex'); });",
        ),
      },
      {
        on: has('positive', 'positive-2'),
        misconception: 'zero-comes-first',
        program: program().replace(
          '[...tabOrder(page), ...[]]',
          'tabOrder(page).toSorted((x, y) => x.tabIndex - y.tabIndex)',
        ),
      },
      { on: has('click'), misconception: 'click-makes-a-stop', program: program(stop('[onclick]:not(a)')) },
      { on: has('anchor'), misconception: 'anchor-without-address', program: program(stop('a:not([href])')) },
      {
        on: has('radios'),
        misconception: 'each-radio-is-a-stop',
        program: program("all('[type=radio]').forEach((each) => each.removeAttribute('name'));"),
      },
      { on: has('minus'), misconception: 'minus-one-is-last', program: program('', 'all(\'[tabindex="-1"]\')') },
      {
        on: has('disabled', 'fieldset'),
        misconception: 'disabled-is-a-stop',
        program: program("all('[disabled]').forEach((each) => each.removeAttribute('disabled'));"),
      },
      {
        on: has('aria-hidden'),
        misconception: 'aria-hidden-is-skipped',
        program: program("all('[aria-hidden]').forEach((each) => each.remove());"),
      },
      {
        on: has('closed'),
        misconception: 'disabled-is-a-stop',
        program: program("all('details').forEach((each) => { each.open = true; });"),
      },
      {
        on: has('inert'),
        misconception: 'disabled-is-a-stop',
        program: program("all('[inert]').forEach((each) => each.removeAttribute('inert'));"),
      },
    ].filter(({ on }) => on);
    const spare = {
      misconception: 'click-makes-a-stop',
      program: program("all('[id]').forEach((each) => { each.tabIndex = 0; });"),
    };
    const [first = spare, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { name, action } },
      stem: 'The focus is before this part of the page. In which order does Tab reach its elements, by id?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, spare],
    };
  },
};
