import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** In which language each part of a page is read out. */
export const pageLanguages: ProgramFamily = {
  id: 'html-page-languages',
  version: 1,
  test: 'html',
  objective: 'page',
  level: 'apply',
  title: 'Languages of parts',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'HTML Standard, 3.2.6.2 The lang and xml:lang attributes; WCAG 2.2, 3.1.1 and 3.1.2',
  misconceptions: {
    'page-decides': 'The language of the page holds for all its parts.',
    'hreflang-is-lang': 'hreflang tells the language of the text of a link.',
    'stays-until-changed': 'A language holds until the next lang in the text.',
    'empty-is-inherited': 'An empty lang takes on the language around it.',
    'meta-beats-html': 'The meta element with content-language comes before lang.',
    'data-lang-works': 'A data-lang attribute sets the language.',
  },
  build: (random) => {
    const { name, items } = random.pick(sites);
    const tags = random.sample(['de', 'fr', 'es', 'pt', 'nl', 'sw', 'it', 'pl'], 4);
    const [base = 'de', one = 'fr', two = 'es', meta = 'pt'] = tags;
    const pool = [
      { kind: 'inherits', html: (id: string) => [`<p id="${id}">…</p>`] },
      { kind: 'own', html: (id: string) => [`<p lang="${one}" id="${id}">…</p>`] },
      { kind: 'nested', html: (id: string) => [`<div lang="${one}">`, `  <p id="${id}">…</p>`, '</div>'] },
      {
        kind: 'nested-own',
        html: (id: string) => [`<div lang="${one}">`, `  <q lang="${two}" id="${id}">…</q>`, '</div>'],
      },
      { kind: 'hreflang', html: (id: string) => [`<a href="/x" hreflang="${two}" id="${id}">…</a>`] },
      { kind: 'empty', html: (id: string) => [`<code lang="" id="${id}">…</code>`] },
      { kind: 'data', html: (id: string) => [`<p data-lang="${two}" id="${id}">…</p>`] },
    ];
    const chosen = [
      random.pick([pool[3], pool[1], pool[2]]),
      ...random.shuffle([pool[0], ...random.sample([pool[4], pool[5], pool[6], pool[3]], 2)]),
    ].flatMap((each) => each ?? []);
    const ids = ['a', 'b', 'c', 'd'];
    const hasMeta = random.chance(0.5);
    const kinds = chosen.map(({ kind }) => kind);
    const body = chosen.flatMap((each, at) => each.html(ids[at] ?? 'z'));
    const html = [
      `<html lang="${base}">`,
      ...(hasMeta ? [`<meta http-equiv="content-language" content="${meta}">`] : []),
      `<title>${name}</title>`,
      '<body>',
      ...body,
      '</body>',
      '</html>',
    ].join('\n');
    const program = (change = '', own = "element.closest('[lang]')?.lang") => code`
      const { openPage } = require('assay/html');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      let last = '${base}';
      const found = all('[id]').map((element) => ((${own}) || 'unknown'));
      console.log(found.join(', '));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: true,
        misconception: 'stays-until-changed',
        program: program(
          '',
          "(last = element.getAttribute('lang') || element.parentElement.getAttribute('lang') || (element.parentElement === page.body ? last : last))",
        ),
      },
      {
        on: has('hreflang'),
        misconception: 'hreflang-is-lang',
        program: program("all('[hreflang]').forEach((each) => { each.lang = each.hreflang; });"),
      },
      {
        on: has('empty'),
        misconception: 'empty-is-inherited',
        program: program("all('[lang=\"\"]').forEach((each) => each.removeAttribute('lang'));"),
      },
      {
        on: has('data'),
        misconception: 'data-lang-works',
        program: program("all('[data-lang]').forEach((each) => { each.lang = each.dataset.lang; });"),
      },
      { on: hasMeta, misconception: 'meta-beats-html', program: program(`page.documentElement.lang = '${meta}';`) },
      { on: true, misconception: 'page-decides', program: program('', `'${base}'`) },
      {
        on: has('nested-own', 'nested'),
        misconception: 'page-decides',
        program: program("all('div').forEach((each) => each.removeAttribute('lang'));"),
      },
      {
        on: true,
        misconception: 'hreflang-is-lang',
        program: program(
          "all('[hreflang], [data-lang]').forEach((each) => { each.lang = each.hreflang || each.dataset.lang; });",
        ),
      },
    ].filter(({ on }) => on);
    const spare = { misconception: 'page-decides', program: program('', `'${base}'`) };
    const [first = spare, ...others] = ideas;
    return {
      parameters: {
        structure: { kinds: kinds.join(' '), hasMeta },
        surface: { name, tags: tags.join(' '), item: items[0] },
      },
      stem: `By which language does a screen reader choose the voice for the elements ${ids.slice(0, chosen.length).join(', ')}?`,
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, spare],
    };
  },
};
