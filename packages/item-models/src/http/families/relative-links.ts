import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

/** Where the links of a page lead. */
export const relativeLinks: ProgramFamily = {
  id: 'http-relative-links',
  version: 1,
  test: 'http',
  objective: 'urls',
  level: 'apply',
  title: 'Where relative links lead',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'URL Standard, 4.4 URL parsing; RFC 3986, 5.2 Relative Resolution',
  misconceptions: {
    'last-part-is-a-folder': 'The last part of a path counts as a folder even without a slash at its end.',
    'slash-is-relative': 'A leading slash adds to the path of the page.',
    'query-is-kept': 'A relative path keeps the query of the page.',
    'up-from-the-page': 'Two dots leave the folder of the page, whose name stays when it has a slash at the end.',
    'host-as-path': 'Two leading slashes begin a path.',
    'from-the-root': 'A relative path counts from the root of the site.',
  },
  build: (random) => {
    const { host, list, page } = random.pick(services);
    const section = random.pick(['docs', 'shop', 'app', 'v2', 'en', 'help']);
    const base = `https://${host}/${section}/${list}/${random.int(10, 99)}${random.pick(['', '/', '', '?sort=new', '/?tab=all', '.html'])}`;
    const links = random.shuffle([
      random.pick([
        { kind: 'plain', href: page },
        { kind: 'up', href: `../${page}` },
        { kind: 'dot', href: `./${page}?q=1` },
        { kind: 'upup', href: `../../${page}` },
      ]),
      random.pick([
        { kind: 'root', href: `/${page}` },
        { kind: 'query', href: '?page=2' },
        { kind: 'host', href: `//cdn.${host}/${page}` },
        { kind: 'up', href: `../${list}` },
      ]),
    ]);
    const hrefs = links.map(({ href }) => href);
    const program = (resolve: string) => code`
      const base = '${base}';
      const bare = base.split('?')[0];
      const resolve = ${resolve};
      for (const href of ${json(hrefs)}) console.log(resolve(href));
    `;
    const plain = '(href) => new URL(href, base).href';
    const endsInFolder = new URL(base).pathname.endsWith('/');
    return {
      parameters: {
        structure: { base: base.replace(/^.*\d\d/, ''), kinds: links.map(({ kind }) => kind).join(' ') },
        surface: { base, page },
      },
      stem: 'A page at this address has these two links. Where do they lead, in their order?',
      listings: [
        listing('text', base, 'Address of the page'),
        listing('html', hrefs.map((href) => `<a href="${href}">…</a>`).join('\n'), 'Links'),
      ],
      asks: 'output',
      key: program(plain),
      mutants: [
        endsInFolder
          ? {
              misconception: 'up-from-the-page',
              program: program("(href) => new URL(href, bare.replace(/\\/$/, '')).href"),
            }
          : {
              misconception: 'last-part-is-a-folder',
              program: program("(href) => new URL(href, href.startsWith('?') ? base : `${bare}/`).href"),
            },
        {
          misconception: 'slash-is-relative',
          program: program('(href) => new URL(/^\\/[^/]/.test(href) ? href.slice(1) : href, base).href'),
        },
        {
          misconception: 'from-the-root',
          program: program("(href) => new URL(href.replace(/^[./]*(?=[a-z])/, '/'), base).href"),
        },
        { misconception: 'host-as-path', program: program("(href) => new URL(href.replace('//', '/'), base).href") },
        {
          misconception: 'query-is-kept',
          program: program(
            "(href) => { const url = new URL(href, base); if (url.search === '') url.search = new URL(base).search; return url.href; }",
          ),
        },
        {
          misconception: 'up-from-the-page',
          program: program("(href) => new URL(href.startsWith('..') ? `../${href}` : href, base).href"),
        },
        {
          misconception: 'up-from-the-page',
          program: program("(href) => new URL(href.replace('../', './'), base).href"),
        },
        {
          misconception: 'from-the-root',
          program: program("(href) => new URL(href.startsWith('?') ? `./${href}` : href, base).href"),
        },
      ],
    };
  },
};
