import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which landmarks a page offers. */
export const pageLandmarks: ProgramFamily = {
  id: 'html-page-landmarks',
  version: 1,
  test: 'html',
  objective: 'roles',
  level: 'analyse',
  title: 'Landmarks of a page',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'HTML Accessibility API Mappings 1.0, 3.5; WAI-ARIA 1.2, 5.3.4 Landmark Roles',
  misconceptions: {
    'any-header-is-banner': 'Every header and footer is a landmark, wherever it stands.',
    'section-is-landmark': 'Every section is a landmark.',
    'article-is-landmark': 'An article is a landmark.',
    'form-is-landmark': 'Every form is a landmark.',
    'search-is-only-a-form': 'A search element is no landmark.',
    'unnamed-nav-is-none': 'A nav without a name is no landmark.',
    'heading-names-section': 'A heading inside a section gives it its name.',
  },
  build: (random) => {
    const { name, things, items } = random.pick(sites);
    const top = random.pick([
      { kind: 'header-nav', lines: ['<header>', '  <nav>…</nav>', '</header>'] },
      { kind: 'header', lines: [`<header>${name}</header>`] },
      { kind: 'nav', lines: ['<nav>…</nav>'] },
      { kind: 'header-search', lines: ['<header>', '  <search>…</search>', '</header>'] },
    ]);
    const inside = random.sample(
      [
        { kind: 'section', lines: [`<section>`, `  <h2>${things}</h2>`, '</section>'] },
        { kind: 'section-named', lines: [`<section aria-label="${things}">…</section>`] },
        { kind: 'article', lines: ['<article>', `  <header>${items[0]}</header>`, '</article>'] },
        { kind: 'article-footer', lines: ['<article>…', `  <footer>${items[1]}</footer>`, '</article>'] },
        { kind: 'form', lines: ['<form>…</form>'] },
        { kind: 'form-named', lines: ['<form aria-label="Order">…</form>'] },
        { kind: 'aside', lines: ['<div class="aside">…</div>'] },
      ],
      3,
    );
    const bottom = random.pick([
      { kind: 'footer', lines: ['<footer>…</footer>'] },
      { kind: 'aside', lines: [`<aside>…</aside>`] },
      { kind: 'div-footer', lines: ['<div class="footer">…</div>'] },
    ]);
    const html = [
      ...top.lines,
      '<main>',
      ...inside.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
      '</main>',
      ...bottom.lines,
    ].join('\n');
    const kinds = [top.kind, ...inside.map(({ kind }) => kind), bottom.kind];
    const program = (change = '', extra = '[]') => code`
      const { openPage } = require('assay/html');
      const { landmarksOf } = require('assay/html-role');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const found = [...landmarksOf(page), ...${extra}];
      const inOrder = [...page.querySelectorAll('*')].filter((element) => found.includes(element));
      console.log(inOrder.map(({ localName }) => localName).join(', '));
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: has('article', 'article-footer'),
        misconception: 'any-header-is-banner',
        program: program('', "all('header, footer')"),
      },
      { on: has('section'), misconception: 'heading-names-section', program: program('', "all('section:has(h2)')") },
      {
        on: has('article', 'article-footer'),
        misconception: 'article-is-landmark',
        program: program('', "all('article')"),
      },
      { on: has('form'), misconception: 'form-is-landmark', program: program('', "all('form')") },
      {
        on: has('header-search'),
        misconception: 'search-is-only-a-form',
        program: program("all('search').forEach((each) => each.remove());"),
      },
      {
        on: has('header-nav', 'nav'),
        misconception: 'unnamed-nav-is-none',
        program: program("all('nav').forEach((each) => each.remove());"),
      },
      {
        on: has('section-named'),
        misconception: 'section-is-landmark',
        program: program("all('section[aria-label]').forEach((each) => each.remove());"),
      },
      {
        on: has('form-named'),
        misconception: 'form-is-landmark',
        program: program("all('form').forEach((each) => each.remove());"),
      },
      {
        on: has('header-nav', 'header', 'header-search'),
        misconception: 'any-header-is-banner',
        program: program("all('body > header').forEach((each) => each.replaceWith(...each.childNodes));"),
      },
    ].filter(({ on }) => on);
    const fallback = { misconception: 'section-is-landmark', program: program('', "all('section, article, form')") };
    const [first = fallback, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { name, things } },
      stem: 'Which elements are landmarks that a screen reader can jump to, in their order?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others, fallback],
    };
  },
};
