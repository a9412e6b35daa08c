import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** What tools read from the head of a page. */
export const pageMetadata: ProgramFamily = {
  id: 'html-page-metadata',
  version: 2,
  test: 'html',
  objective: 'page',
  level: 'analyse',
  title: 'Title, base and canonical address',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'HTML Standard, 3.1.4 (document.title), 4.2.3 The base element and 4.2.4 The link element; RFC 6596',
  misconceptions: {
    'last-title-wins': 'Of two titles the last one holds.',
    'social-title-is-title': 'og:title is the title of the page.',
    'base-for-links-only': 'base holds for links in the body, not for the head.',
    'root-ignores-base': 'An address that begins with a slash ignores base.',
    'canonical-is-the-page': 'The canonical address is the one that was opened.',
    'last-base-wins': 'Of two base elements the last one holds.',
    'svg-title-counts': 'A title inside a drawing can be the title of the page.',
  },
  build: (random) => {
    const { name, things, items } = random.pick(sites);
    const host = random.pick(['https://shop.example', 'https://www.kiosk.example', 'https://stall.example']);
    const path = `${things.toLowerCase()}/${items[0].toLowerCase().replaceAll(' ', '-')}`;
    const page = `${host}/en/${path}?ref=mail`;
    const base = random.pick(['', '/', '/store/', `https://cdn.${new URL(host).hostname}/`, '/en/', '/archive/']);
    const canonical = random.pick([
      path,
      `/${path}`,
      `./${items[1].toLowerCase().replaceAll(' ', '-')}`,
      `../${path}`,
      '?page=1',
    ]);
    const titles = random.pick(['two', 'svg', 'two']);
    const secondBase = base !== '' && random.chance(0.4);
    const [t1, t2, t3] = [`${things} – ${name}`, `${name}: ${things}`, items[0]];
    const lines = [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      ...(base === '' ? [] : [`  <base href="${base}">`]),
      ...(secondBase ? ['  <base href="/mobile/">'] : []),
      `  <meta property="og:title" content="${t3}">`,
      `  <title>${t1}</title>`,
      ...(titles === 'two' ? [`  <title>${t2}</title>`] : []),
      `  <link rel="canonical" href="${canonical}">`,
      '</head>',
      '<body>',
      ...(titles === 'svg' ? [`  <svg><title>${t2}</title></svg>`] : []),
      `  <h1>${things}</h1>`,
      '</body>',
      '</html>',
    ];
    const html = lines.join('\n');
    const program = (change = '', title = 'page.title', address = 'link.href') => code`
      const { openPage } = require('assay/html');
      const page = openPage(${json(html)}, '${page}');
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const link = page.querySelector('[rel=canonical]');
      console.log(${title});
      console.log(${address});
    `;
    const noBase = "all('base').forEach((each) => each.remove());";
    const lastTitle = "all('title').at(-1).textContent";
    const ideas = [
      {
        on: base !== '' && (base.startsWith('https') || !canonical.startsWith('/')),
        misconception: 'base-for-links-only',
        program: program(noBase),
      },
      { on: titles === 'two', misconception: 'last-title-wins', program: program('', lastTitle) },
      { on: titles === 'svg', misconception: 'svg-title-counts', program: program('', lastTitle) },
      { on: true, misconception: 'canonical-is-the-page', program: program('', 'page.title', 'page.URL') },
      {
        on: true,
        misconception: 'social-title-is-title',
        program: program('', "page.querySelector('[property]').content"),
      },
      { on: secondBase, misconception: 'last-base-wins', program: program("all('base')[0].remove();") },
      {
        on: canonical.startsWith('/') && base.startsWith('https'),
        misconception: 'root-ignores-base',
        program: program(
          `link_ = all('[rel=canonical]')[0]; link_.href = '${host}${canonical}';`
            .replaceAll('link_', 'first')
            .replace('first =', 'const first ='),
        ),
      },
      { on: base !== '', misconception: 'last-title-wins', program: program(noBase, lastTitle) },
      {
        on: true,
        misconception: 'root-ignores-base',
        program: program('', 'page.title', `new URL(link.getAttribute('href').replace(/^[./]*/, '/'), '${host}').href`),
      },
    ].filter(({ on }) => on);
    const [
      first = { misconception: 'canonical-is-the-page', program: program('', 'page.title', 'page.URL') },
      ...others
    ] = ideas;
    return {
      parameters: {
        structure: { base, canonical: canonical.replace(path, 'p').replace(/\/[a-z-]+$/, ''), titles, secondBase },
        surface: { name, host, path },
      },
      stem: `Which title stands in the tab, and which address does the canonical link name?`,
      listings: [listing('text', page, 'Address that was opened'), listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others],
    };
  },
};
