import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

type Idea = { readonly misconception: string; readonly change: string };

/** Which role an element has by itself. */
export const implicitRoles: ProgramFamily = {
  id: 'html-implicit-roles',
  version: 2,
  test: 'html',
  objective: 'roles',
  level: 'apply',
  title: 'Roles that elements bring along',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'HTML Accessibility API Mappings 1.0, 3.5 HTML Element Role Mappings; ARIA in HTML, 3',
  misconceptions: {
    'anchor-is-link': 'Every a element is a link.',
    'section-is-region': 'Every section is a region.',
    'script-makes-a-button': 'An element with a click handler is a button.',
    'select-is-combobox': 'Every select is a combobox.',
    'input-is-textbox': 'Inputs of any text type are plain textboxes.',
    'role-adds': 'A role attribute adds to the role of the element, which stays.',
    'image-is-image': 'An image with an empty alternative is an image.',
  },
  build: (random) => {
    const { items, action, thing, name } = random.pick(sites);
    const [a, b] = items;
    const forms = [
      { kind: 'a-plain', html: `<a onclick="open()">${action}</a>` },
      { kind: 'a-link', html: `<a href="/${thing}">${a}</a>` },
      { kind: 'a-button', html: `<a href="#" role="button">${action}</a>` },
      { kind: 'section', html: `<section><h2>${a}</h2></section>` },
      { kind: 'section-named', html: `<section aria-label="${a}">${b}</section>` },
      { kind: 'div-click', html: `<div onclick="open()">${action}</div>` },
      { kind: 'select', html: `<select><option>${a}</option></select>` },
      { kind: 'select-many', html: `<select multiple><option>${a}</option></select>` },
      { kind: 'search', html: `<input type="search">` },
      { kind: 'number', html: `<input type="number">` },
      { kind: 'range', html: `<input type="range">` },
      { kind: 'list-input', html: `<input list="cities">` },
      { kind: 'img-empty', html: '<img src="line.svg" alt="">' },
      { kind: 'button-tab', html: `<button role="tab">${b}</button>` },
      { kind: 'button-switch', html: `<button role="switch">${b}</button>` },
    ];
    const chosen = random.sample(forms, 4);
    const kinds = chosen.map(({ kind }) => kind);
    const html = chosen.map((form) => form.html).join('\n');
    const program = (...changes: readonly string[]) => code`
      const { openPage } = require('assay/html');
      const { roleOf } = require('assay/html-role');
      const page = openPage(${json(html)});
      const changes = [${changes.join(', ')}];
      const read = (element) => changes.reduce((role, change) => change(element, role), roleOf(element));
      const roles = [...page.body.children].map(read);
      console.log(roles.join(', '));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: has('a-plain', 'a-button'),
        misconception: 'anchor-is-link',
        change: "(element, role) => (element.localName === 'a' ? 'link' : role)",
      },
      {
        on: has('section'),
        misconception: 'section-is-region',
        change: "(element, role) => (element.localName === 'section' ? 'region' : role)",
      },
      {
        on: has('a-plain', 'div-click'),
        misconception: 'script-makes-a-button',
        change: "(element, role) => (element.hasAttribute('onclick') ? 'button' : role)",
      },
      {
        on: has('select-many', 'list-input'),
        misconception: 'select-is-combobox',
        change:
          "(element, role) => (role === 'listbox' ? 'combobox' : element.hasAttribute('list') ? 'textbox' : role)",
      },
      {
        on: has('search', 'number', 'range', 'list-input'),
        misconception: 'input-is-textbox',
        change: "(element, role) => (element.localName === 'input' ? 'textbox' : role)",
      },
      {
        on: has('button-tab', 'button-switch'),
        misconception: 'role-adds',
        change: "(element, role) => (element.localName === 'button' ? 'button' : role)",
      },
      {
        on: has('img-empty'),
        misconception: 'image-is-image',
        change: "(element, role) => (element.localName === 'img' ? 'img' : role)",
      },
      {
        on: has('select'),
        misconception: 'select-is-combobox',
        change: "(element, role) => (role === 'combobox' ? 'listbox' : role)",
      },
      {
        on: has('section-named'),
        misconception: 'section-is-region',
        change: "(element, role) => (role === 'region' ? 'generic' : role)",
      },
    ].filter(({ on }) => on);
    const spare: readonly Idea[] = [
      {
        misconception: 'role-adds',
        change:
          "(element, role) => (element.hasAttribute('role') ? (element.localName === 'a' ? 'link' : 'button') : role === 'generic' ? 'group' : role)",
      },
      {
        misconception: 'script-makes-a-button',
        change:
          "(element, role) => (role === 'link' || element.localName === 'a' ? 'button' : role === 'none' ? 'img' : role)",
      },
    ];
    const [central, ...others] = crossedIdeas(random, [...random.shuffle(ideas), ...spare]);
    const mutant = (held: readonly [Idea, ...Idea[]]) => ({
      misconception: held[0].misconception,
      program: program(...held.map(({ change }) => change)),
    });
    if (!central) throw new Error('a question about roles needs a wrong idea');
    return {
      parameters: { structure: { kinds: kinds.toSorted().join(' ') }, surface: { name, order: kinds.join(' ') } },
      stem: 'Which roles do these four elements have in the accessibility tree? An element without a role of its own is generic; an image that is left out has none.',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
