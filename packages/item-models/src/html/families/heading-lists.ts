import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** The list of headings by which people move through a page. */
export const headingLists: ProgramFamily = {
  id: 'html-heading-lists',
  version: 1,
  test: 'html',
  objective: 'structure',
  level: 'apply',
  title: 'The headings that a screen reader lists',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'WAI-ARIA 1.2, 5.4 heading; HTML-AAM 1.0, h1 to h6; HTML Standard, 4.3.11 Headings and outlines',
  misconceptions: {
    'sections-count': 'A heading within sections gets a deeper level.',
    'looks-make-headings': 'Large bold text is a heading.',
    'aria-level-is-ignored': 'aria-level changes nothing on h1 to h6.',
    'hidden-headings-count': 'Hidden headings are listed.',
    'role-needs-a-tag': 'role="heading" works on h1 to h6 only.',
    'levels-are-repaired': 'Skipped levels are closed up.',
    'legend-is-heading': 'A legend or caption is a heading.',
  },
  build: (random) => {
    const { name, things, items } = random.pick(sites);
    const [a, b, c] = random.shuffle(items);
    const deep = random.pick([3, 4]);
    const pool = [
      { kind: 'bold', lines: [`<p class="title"><b>${a}</b></p>`] },
      { kind: 'role', lines: [`<div role="heading" aria-level="${deep}">${a}</div>`] },
      { kind: 'level', lines: [`<h2 aria-level="${deep}">${b}</h2>`] },
      { kind: 'hidden', lines: [`<h2 hidden>${b}</h2>`] },
      { kind: 'aria-hidden', lines: [`<h2 aria-hidden="true">${c}</h2>`] },
      { kind: 'skipped', lines: [`<h${deep}>${c}</h${deep}>`] },
      { kind: 'sections', lines: ['<section>', `  <h1>${b}</h1>`, '</section>'] },
      { kind: 'caption', lines: ['<table>', `  <caption>${a}</caption>`, '</table>'] },
      { kind: 'role-none', lines: [`<h3 role="presentation">${a}</h3>`] },
      { kind: 'plain', lines: [`<h2>${c}</h2>`] },
    ];
    const chosen = random.sample(pool, 4);
    const kinds = chosen.map(({ kind }) => kind);
    const html = [`<h1>${name}</h1>`, `<h2>${things}</h2>`, ...chosen.flatMap(({ lines }) => lines)].join('\n');
    const program = (
      change = '',
      level = "element.getAttribute('aria-level') ?? (/^h\\d$/.test(element.localName) ? element.localName.slice(1) : 2)",
      after = 'listed',
    ) => code`
      const { openPage, nameOf, isExposed } = require('assay/html');
      const { roleOf } = require('assay/html-role');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const headings = all('*').filter((element) => roleOf(element) === 'heading' && isExposed(element));
      const listed = headings.map((element) => [Number(${level}), element.textContent]);
      console.log(${after}.map(([level, text]) => \`\${level} \${text}\`).join('\n'));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const heading = (selector: string) =>
      `all('${selector}').forEach((each) => { each.setAttribute('role', 'heading'); });`;
    const repaired = 'listed.map(([level, text], at) => [Math.min(level, (listed[at - 1]?.[0] ?? 0) + 1), text])';
    const ideas = [
      {
        on: has('sections'),
        misconception: 'sections-count',
        program: program("all('section h1').forEach((each) => each.setAttribute('aria-level', '2'));"),
      },
      { on: has('bold'), misconception: 'looks-make-headings', program: program(heading('p')) },
      {
        on: has('level'),
        misconception: 'aria-level-is-ignored',
        program: program("all('h2[aria-level]').forEach((each) => each.removeAttribute('aria-level'));"),
      },
      {
        on: has('hidden', 'aria-hidden'),
        misconception: 'hidden-headings-count',
        program: program(
          "all('[hidden], [aria-hidden]').forEach((each) => ['hidden', 'aria-hidden'].forEach((name) => each.removeAttribute(name)));",
        ),
      },
      {
        on: has('role'),
        misconception: 'role-needs-a-tag',
        program: program("all('div[role]').forEach((each) => each.removeAttribute('role'));"),
      },
      { on: has('caption'), misconception: 'legend-is-heading', program: program(heading('caption')) },
      {
        on: has('skipped', 'role', 'level'),
        misconception: 'levels-are-repaired',
        program: program('', undefined, repaired),
      },
      {
        on: has('role-none'),
        misconception: 'role-needs-a-tag',
        program: program("all('h3[role]').forEach((each) => each.removeAttribute('role'));"),
      },
    ].filter(({ on }) => on);
    const spare = { misconception: 'looks-make-headings', program: program(heading('p, caption, h3')) };
    const [first = spare, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' '), deep }, surface: { name, a, b, c } },
      stem: 'Which list of headings, with their levels, does a screen reader give for this page?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, spare],
    };
  },
};
