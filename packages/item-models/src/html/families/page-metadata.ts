import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** How a person reads the page, where it is another way than the standard’s. */
type Reading = { readonly change?: string; readonly title?: string; readonly address?: string };

type Idea = { readonly misconception: string; readonly reading: Reading };

const removing = (elements: string) => `${elements}.forEach((each) => each.remove());`;

/** What tools read from the head of a page. */
export const pageMetadata: ProgramFamily = {
  id: 'html-page-metadata',
  version: 3,
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
    const program = ({ change = '', title = 'page.title', address = 'link.href' }: Reading = {}) => code`
      const { openPage } = require('assay/html');
      const page = openPage(${json(html)}, '${page}');
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const link = page.querySelector('[rel=canonical]');
      console.log(${title});
      console.log(${address});
    `;
    const ofTitles: Idea[] = [
      {
        misconception: titles === 'two' ? 'last-title-wins' : 'svg-title-counts',
        reading: { title: "all('title').at(-1).textContent" },
      },
      { misconception: 'social-title-is-title', reading: { title: "page.querySelector('[property]').content" } },
    ];
    const ofAddresses: Idea[] = [
      {
        on: base !== '' && (base.startsWith('https') || !canonical.startsWith('/')),
        misconception: 'base-for-links-only',
        reading: { change: removing("all('base')") },
      },
      { on: secondBase, misconception: 'last-base-wins', reading: { change: removing("all('base').slice(0, 1)") } },
      { on: true, misconception: 'canonical-is-the-page', reading: { address: 'page.URL' } },
      {
        on: canonical.startsWith('/') && base.startsWith('https'),
        misconception: 'root-ignores-base',
        reading: { address: `'${host}${canonical}'` },
      },
    ].filter(({ on }) => on);
    const [oneTitle, otherTitle] = random.shuffle(ofTitles);
    const [oneAddress, otherAddress] = random.shuffle(ofAddresses);
    const third = random.shuffle([otherTitle, otherAddress].filter((idea) => idea !== undefined));
    const pair = random.shuffle([oneTitle, oneAddress].filter((idea) => idea !== undefined));
    const [central, ...others] = crossedIdeas(random, [...pair, ...third]);
    const mutant = (held: readonly [Idea, ...Idea[]]) => ({
      misconception: held[0].misconception,
      program: program(held.reduce<Reading>((all, { reading }) => ({ ...all, ...reading }), {})),
    });
    if (!central) throw new Error('a question about a head needs a wrong idea');
    return {
      parameters: {
        structure: { base, canonical: canonical.replace(path, 'p').replace(/\/[a-z-]+$/, ''), titles, secondBase },
        surface: { name, host, path },
      },
      stem: `Which title stands in the tab, and which address does the canonical link name?`,
      listings: [listing('text', page, 'Address that was opened'), listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
