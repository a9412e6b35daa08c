import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** What an automatic check reports, and what it lets pass. */
export const automaticFindings: ProgramFamily = {
  id: 'html-automatic-findings',
  version: 1,
  test: 'html',
  objective: 'assistance',
  level: 'analyse',
  title: 'What an automatic check reports',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'axe-core 4.14 rules image-alt, button-name, link-name, label, list, aria-allowed-attr, aria-required-attr, empty-heading',
  misconceptions: {
    'placeholder-is-label': 'A placeholder is no label, and the check reports it.',
    'title-is-no-name': 'A title gives no name.',
    'icons-name-themselves': 'An icon names the button or link that it stands in.',
    'empty-alt-is-reported': 'An empty alternative is reported.',
    'decorative-image-names': 'A link with an image of empty alternative has a name.',
    'looks-right-passes': 'A checkbox built of a div passes if it has the role.',
    'list-takes-anything': 'A list may hold any elements.',
    'check-finds-poor-words': 'The check reports poor words such as “click here”.',
  },
  build: (random) => {
    const { items, action, field, thing, name } = random.pick(sites);
    const [a, b] = random.shuffle(items);
    const pool = [
      { kind: 'placeholder', html: `<input name="n" placeholder="${field}">`, idea: 'placeholder-is-label' },
      { kind: 'title-input', html: `<input name="n" title="${field}">`, idea: 'title-is-no-name' },
      { kind: 'bare-input', html: `<label>${field}</label> <input name="n">`, idea: 'looks-right-passes' },
      { kind: 'icon-button', html: '<button><svg viewBox="0 0 9 9"></svg></button>', idea: 'icons-name-themselves' },
      {
        kind: 'icon-labelled',
        html: `<button aria-label="${action}"><svg viewBox="0 0 9 9"></svg></button>`,
        idea: 'icons-name-themselves',
      },
      { kind: 'image-link', html: `<a href="/${thing}"><img src="a.png" alt=""></a>`, idea: 'decorative-image-names' },
      {
        kind: 'image-link-named',
        html: `<a href="/${thing}"><img src="a.png" alt="${a}"></a>`,
        idea: 'decorative-image-names',
      },
      { kind: 'empty-alt', html: '<img src="line.png" alt="">', idea: 'empty-alt-is-reported' },
      { kind: 'no-alt', html: '<img src="line.png">', idea: 'icons-name-themselves' },
      { kind: 'checkbox', html: `<div role="checkbox" tabindex="0">${b}</div>`, idea: 'looks-right-passes' },
      {
        kind: 'checkbox-state',
        html: `<div role="checkbox" aria-checked="false" tabindex="0">${b}</div>`,
        idea: 'looks-right-passes',
      },
      { kind: 'list', html: `<ul><div>${a}</div></ul>`, idea: 'list-takes-anything' },
      { kind: 'poor-words', html: `<a href="/${thing}">Click here</a>`, idea: 'check-finds-poor-words' },
      { kind: 'bad-alt', html: '<img src="p1.png" alt="p1.png image">', idea: 'check-finds-poor-words' },
      { kind: 'pressed-link', html: `<a href="/${thing}" aria-checked="true">${b}</a>`, idea: 'looks-right-passes' },
      { kind: 'empty-heading', html: '<h2></h2>', idea: 'list-takes-anything' },
    ];
    const chosen = random.sample(pool, 4);
    const kinds = chosen.map(({ kind }) => kind);
    const rules = [
      'image-alt',
      'button-name',
      'link-name',
      'label',
      'list',
      'aria-allowed-attr',
      'aria-required-attr',
      'empty-heading',
    ];
    const program = (flips: readonly string[]) => code`
      const { findingsOf } = require('assay/html-findings');
      const lines = ${json(chosen.map(({ kind, html }) => ({ kind, html })))};
      const flips = ${json(flips)};
      const waiting = setInterval(() => {}, 20);
      Promise.all(lines.map(({ html }) => findingsOf(html, ${json(rules)}))).then((found) => {
        const reported = lines.flatMap(({ kind }, at) => (found[at].length > 0 !== flips.includes(kind) ? [at + 1] : []));
        console.log(reported.join(', ') || 'no line');
        clearInterval(waiting);
      });
    `;
    const own = random.shuffle(chosen).map(({ kind, idea }) => ({ misconception: idea, program: program([kind]) }));
    const pair = random.sample(chosen, 2);
    const two = {
      misconception: pair[0]?.idea ?? 'list-takes-anything',
      program: program(pair.map(({ kind }) => kind)),
    };
    const [first = two, ...others] = own;
    return {
      parameters: { structure: { kinds: kinds.toSorted().join(' ') }, surface: { name, a, b, order: kinds.join(' ') } },
      stem: 'An automatic check looks for missing names, wrong or missing ARIA states and wrong children of lists. Which of these lines does it report?',
      listings: [listing('html', chosen.map(({ html }) => html).join('\n'))],
      asks: 'output',
      key: program([]),
      mutants: [first, two, ...others],
    };
  },
};
