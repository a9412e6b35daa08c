import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which controls a person without a mouse can use. */
export const keyboardControls: ProgramFamily = {
  id: 'html-keyboard-controls',
  version: 1,
  test: 'html',
  objective: 'keyboard',
  level: 'analyse',
  title: 'Links, buttons and what only looks like one',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'HTML Standard, 6.6.2 and 6.6.7 (focus and activation); WCAG 2.2, 2.1.1 Keyboard; ARIA in HTML, 3',
  misconceptions: {
    'role-brings-keys': 'A role makes an element work by keyboard.',
    'tabindex-brings-keys': 'An element that takes the focus works by Enter and Space.',
    'a-is-enough': 'An a element works by keyboard with or without href.',
    'space-follows-links': 'Space follows a link as Enter does.',
    'script-needs-keys': 'A button with a click handler needs a key handler as well.',
    'labels-take-the-focus': 'A label with a click handler takes the focus.',
  },
  build: (random) => {
    const { action, thing, things, name } = random.pick(sites);
    const key = random.pick(['Enter', 'Space', 'either']);
    const pool = [
      { kind: 'button', html: `<button onclick="run()">${action}</button>` },
      { kind: 'link', html: `<a href="/${thing}">${things}</a>` },
      { kind: 'link-click', html: `<a href="/${thing}" onclick="run()">${things}</a>` },
      { kind: 'anchor', html: `<a onclick="run()">${action}</a>` },
      { kind: 'anchor-role', html: `<a role="button" onclick="run()">${action}</a>` },
      { kind: 'div', html: `<div onclick="run()">${action}</div>` },
      { kind: 'div-role', html: `<div role="button" onclick="run()">${action}</div>` },
      { kind: 'div-tab', html: `<div role="button" tabindex="0" onclick="run()">${action}</div>` },
      { kind: 'span-tab', html: `<span tabindex="0" onclick="run()">${things}</span>` },
      { kind: 'disabled', html: `<button onclick="run()" disabled>${action}</button>` },
      { kind: 'minus', html: `<button onclick="run()" tabindex="-1">${action}</button>` },
      { kind: 'summary', html: `<details><summary>${things}</summary>…</details>` },
      { kind: 'input-button', html: `<input type="button" value="${action}" onclick="run()">` },
    ];
    const chosen = random.shuffle([...random.sample(pool.slice(0, 3), 2), ...random.sample(pool.slice(3), 3)]);
    const kinds = chosen.map(({ kind }) => kind);
    const html = chosen.map((each) => each.html).join('\n');
    const program = (change = '', works = '') => code`
      const { openPage } = require('assay/html');
      const { tabOrder } = require('assay/tab-order');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const keys = (element) => {
        ${works}
        if (element.matches('a[href]')) return ['Enter'];
        return element.matches('button, summary, input') ? ['Enter', 'Space'] : [];
      };
      const stops = tabOrder(page);
      const wanted = '${key}';
      const found = [...page.body.children].flatMap((child, at) => {
        const element = child.querySelector('summary') ?? child;
        const own = stops.includes(element) ? keys(element) : [];
        return own.length > 0 && (wanted === 'either' || own.includes(wanted)) ? [at + 1] : [];
      });
      console.log(found.join(', ') || 'no line');
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const both = "return ['Enter', 'Space'];";
    const ideas = [
      {
        on: has('div-role', 'anchor-role', 'div-tab'),
        misconception: 'role-brings-keys',
        program: program(
          "all('[role]').forEach((each) => { each.tabIndex = 0; });",
          `if (element.hasAttribute('role')) ${both}`,
        ),
      },
      {
        on: has('div-tab', 'span-tab'),
        misconception: 'tabindex-brings-keys',
        program: program('', `if (element.hasAttribute('tabindex')) ${both}`),
      },
      {
        on: has('anchor', 'anchor-role'),
        misconception: 'a-is-enough',
        program: program("all('a:not([href])').forEach((each) => { each.href = '/'; });"),
      },
      {
        on: key === 'Space' && has('link', 'link-click'),
        misconception: 'space-follows-links',
        program: program('', `if (element.matches('a[href]')) ${both}`),
      },
      {
        on: has('minus'),
        misconception: 'tabindex-brings-keys',
        program: program('all(\'[tabindex="-1"]\').forEach((each) => { each.tabIndex = 0; });'),
      },
      {
        on: key !== 'Space' && has('button', 'input-button', 'link-click'),
        misconception: 'script-needs-keys',
        program: program("all('[onclick]').forEach((each) => { each.inert = true; each.setAttribute('inert', ''); });"),
      },
    ].filter(({ on }) => on);
    const spare = [
      {
        misconception: 'labels-take-the-focus',
        program: program("all('[onclick]:not([disabled])').forEach((each) => { each.tabIndex = 0; });", both),
      },
      {
        misconception: 'script-needs-keys',
        program: program("all('button, input').forEach((each) => each.setAttribute('inert', ''));"),
      },
      {
        misconception: 'role-brings-keys',
        program: program("all('[disabled]').forEach((each) => { each.disabled = false; });", both),
      },
      { misconception: 'a-is-enough', program: program("all('summary').forEach((each) => each.remove());", both) },
    ] as const;
    const [first = spare[0], ...others] = random.shuffle(ideas);
    const how =
      key === 'either'
        ? 'by keyboard alone (Tab, Enter, Space)'
        : `by Tab and then ${key === 'Space' ? 'the Space key' : 'Enter'}`;
    return {
      parameters: { structure: { key, kinds: kinds.join(' ') }, surface: { name, action } },
      stem: `There are no key handlers on the page. Which of these lines can a person operate ${how}?`,
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, ...spare],
    };
  },
};
