import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which fields of a form have a label. */
export const fieldLabels: ProgramFamily = {
  id: 'html-field-labels',
  version: 1,
  test: 'html',
  objective: 'names',
  level: 'apply',
  title: 'Fields and their labels',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'HTML Standard, 4.10.4 The label element; HTML Accessibility API Mappings 1.0, 4.1.1',
  misconceptions: {
    'beside-is-enough': 'A label names the field that it stands beside.',
    'for-fits-name': 'for refers to the name of a field.',
    'wrapping-needs-for': 'A label around a field names it only with for as well.',
    'case-does-not-matter': 'for and id fit each other whatever the case of their letters.',
    'wrapping-beats-for': 'A label names the field inside it, whatever its for says.',
    'any-label-inside': 'A label with two fields in it names both.',
  },
  build: (random) => {
    const { field, name } = random.pick(sites);
    const words = random.sample(['Name', 'Street', 'Phone', 'City', 'Date', field, 'Company', 'Voucher', 'Country'], 5);
    const id = (at: number) => `f${at}`;
    const forms = [
      { kind: 'wrapped', make: (text: string, at: number) => [`<label>${text} <input name="${id(at)}"></label>`] },
      {
        kind: 'for',
        make: (text: string, at: number) => [
          `<label for="${id(at)}">${text}</label>`,
          `<input id="${id(at)}" name="${id(at)}">`,
        ],
      },
      { kind: 'beside', make: (text: string, at: number) => [`<label>${text}</label>`, `<input name="${id(at)}">`] },
      {
        kind: 'for-name',
        make: (text: string, at: number) => [`<label for="${id(at)}">${text}</label>`, `<input name="${id(at)}">`],
      },
      {
        kind: 'wrapped-other',
        make: (text: string, at: number) => [`<label for="none">${text} <input name="${id(at)}"></label>`],
      },
      {
        kind: 'two-inside',
        make: (text: string, at: number) => [
          `<label>${text} <input name="${id(at)}"> <input name="${id(at)}b"></label>`,
        ],
      },
      {
        kind: 'id-case',
        make: (text: string, at: number) => [
          `<label for="F${at}">${text}</label>`,
          `<input id="${id(at)}" name="${id(at)}">`,
        ],
      },
    ];
    const chosen = random.sample(forms, 4);
    const kinds = chosen.map(({ kind }) => kind);
    const html = [
      '<form>',
      ...chosen.flatMap(({ make }, at) => make(words[at] ?? 'Name', at + 1).map((line) => `  ${line}`)),
      '</form>',
    ].join('\n');
    const program = (change = '') => code`
      const { openPage, nameOf } = require('assay/html');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const named = all('input').filter((input) => nameOf(input) !== '');
      console.log(named.map((input) => input.name).join(', ') || 'no field');
    `;
    const nameIt = (filter: string) =>
      `all('input').forEach((each) => { if (${filter}) each.setAttribute('aria-label', 'x'); });`;
    const unname = (filter: string) =>
      `all('input').forEach((each) => { if (${filter}) { each.removeAttribute('id'); each.closest('label')?.replaceWith(each); } });`;
    const ideas = [
      {
        kinds: ['beside'],
        misconception: 'beside-is-enough',
        program: program(
          nameIt("each.previousElementSibling?.localName === 'label' && !each.previousElementSibling.htmlFor"),
        ),
      },
      {
        kinds: ['for-name'],
        misconception: 'for-fits-name',
        program: program(nameIt("page.querySelector(`[for='${each.name}']`)")),
      },
      {
        kinds: ['wrapped', 'two-inside'],
        misconception: 'wrapping-needs-for',
        program: program(unname("each.closest('label')")),
      },
      {
        kinds: ['wrapped-other'],
        misconception: 'wrapping-beats-for',
        program: program("all('label:has(input)').forEach((each) => each.removeAttribute('for'));"),
      },
      { kinds: ['two-inside'], misconception: 'any-label-inside', program: program(nameIt("each.name.endsWith('b')")) },
      { kinds: ['id-case'], misconception: 'case-does-not-matter', program: program(nameIt('each.id')) },
      {
        kinds: ['beside', 'for-name'],
        misconception: 'beside-is-enough',
        program: program(nameIt("each.previousElementSibling?.localName === 'label'")),
      },
      { kinds: ['for'], misconception: 'for-fits-name', program: program(unname('each.id')) },
    ].filter((idea) => idea.kinds.some((kind) => kinds.includes(kind)));
    const everything = { misconception: 'beside-is-enough', program: program(nameIt('true')) };
    const [first = everything, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { name, words: words.join(' ') } },
      stem: 'Which fields, by their name attribute, have a label as their accessible name?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, everything],
    };
  },
};
