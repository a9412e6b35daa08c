import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** What a form sends. */
export const formEntries: ProgramFamily = {
  id: 'html-form-entries',
  version: 1,
  test: 'html',
  objective: 'forms',
  level: 'analyse',
  title: 'Entries that a form sends',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'HTML Standard, 4.10.22.4 Constructing the entry list',
  misconceptions: {
    'unchecked-is-sent': 'An unchecked box is sent with an empty value.',
    'disabled-is-sent': 'Disabled fields are sent as they stand.',
    'id-is-enough': 'A field without a name is sent by its id.',
    'every-button-is-sent': 'All submit buttons of a form are sent.',
    'no-button-is-sent': 'Buttons are not sent, the pressed one included.',
    'read-only-stays': 'Read-only fields are not sent.',
    'inside-only': 'Fields outside of the form element are not sent.',
    'first-choice-only': 'Of several chosen options the first one is sent.',
  },
  build: (random) => {
    const { items, field, name } = random.pick(sites);
    const [a, b, c] = items.map((item) => item.toLowerCase().replaceAll(' ', '-'));
    const n = random.int(2, 9);
    const pool = [
      { kind: 'unchecked', lines: ['<input type="checkbox" name="news">'] },
      { kind: 'checked', lines: ['<input type="checkbox" name="terms" checked>'] },
      { kind: 'disabled', lines: [`<input name="code" value="K${n}" disabled>`] },
      { kind: 'id', lines: [`<input id="city" value="Oslo">`] },
      { kind: 'readonly', lines: [`<input name="total" value="${n * 10}" readonly>`] },
      { kind: 'fieldset', lines: ['<fieldset disabled>', `  <input name="gift" value="${n}">`, '</fieldset>'] },
      {
        kind: 'multiple',
        lines: [
          '<select name="kind" multiple>',
          `  <option selected>${a ?? ''}</option>`,
          `  <option>${b ?? ''}</option>`,
          `  <option selected>${c ?? ''}</option>`,
          '</select>',
        ],
      },
      { kind: 'hidden', lines: [`<input type="hidden" name="ref" value="r${n}">`] },
    ];
    const chosen = random.sample(pool, 3);
    const kinds = chosen.map(({ kind }) => kind);
    const isOutside = random.chance(0.4);
    const key = field.toLowerCase();
    const html = [
      '<form id="order" method="post">',
      `  <input name="${key}" value="${n}">`,
      ...chosen.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
      '  <button name="do" value="save">Save</button>',
      '  <button name="do" value="send">Send</button>',
      '</form>',
      ...(isOutside ? [`<input name="note" value="ok" form="order">`] : []),
    ].join('\n');
    const program = (change = '', adapt = '(entries) => entries', pressed = 'send') => code`
      const { openPage } = require('assay/html');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const { FormData } = page.defaultView;
      const form = page.querySelector('form');
      const entries = [...new FormData(form, page.querySelector('[value=${pressed}]'))];
      console.log((${adapt})(entries).map(([name, value]) => \`\${name}=\${value}\`).join('\n'));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: has('unchecked'),
        misconception: 'unchecked-is-sent',
        program: program("all('[name=news]').forEach((each) => { each.type = 'text'; });"),
      },
      {
        on: has('disabled', 'fieldset'),
        misconception: 'disabled-is-sent',
        program: program("all('[disabled]').forEach((each) => { each.disabled = false; });"),
      },
      {
        on: has('id'),
        misconception: 'id-is-enough',
        program: program("all('#city').forEach((each) => { each.name = each.id; });"),
      },
      {
        on: has('readonly'),
        misconception: 'read-only-stays',
        program: program("all('[readonly]').forEach((each) => each.remove());"),
      },
      {
        on: isOutside,
        misconception: 'inside-only',
        program: program("all('[form]').forEach((each) => each.remove());"),
      },
      {
        on: has('multiple'),
        misconception: 'first-choice-only',
        program: program(
          '',
          '(entries) => entries.filter(([name], at) => entries.findIndex((each) => each[0] === name) === at)',
        ),
      },
    ].filter(({ on }) => on);
    const both = {
      misconception: 'every-button-is-sent',
      program: program(
        '',
        "(entries) => entries.flatMap(([name, value]) => (name === 'do' ? [[name, 'save'], [name, value]] : [[name, value]]))",
      ),
    };
    const none = {
      misconception: 'no-button-is-sent',
      program: program("all('button').forEach((each) => each.removeAttribute('name'));"),
    };
    const [first = none, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' '), isOutside }, surface: { name, n, key, a: a ?? '' } },
      stem: 'A person changes nothing and presses “Send”. Which entries does the form send?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...random.shuffle([...others, both, none])],
    };
  },
};
