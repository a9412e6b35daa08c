import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { jarText } from '../cookie-programs';
import { responseText } from '../messages';
import { services } from '../worlds';

/** To which addresses a cookie goes. */
export const cookieScope: ProgramFamily = {
  id: 'http-cookie-scope',
  version: 1,
  test: 'http',
  objective: 'cookies',
  level: 'apply',
  title: 'Domain, Path and Secure of cookies',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'RFC 6265, 5.1.3 Domain Matching, 5.1.4 Paths and Path-Match and 5.4 The Cookie Header',
  misconceptions: {
    'goes-to-subdomains': 'A cookie without Domain goes to subdomains too.',
    'domain-is-exact': 'Domain names one host, to which alone the cookie goes.',
    'path-is-a-prefix': 'Path fits any address that begins with its letters.',
    'path-is-exact': 'Path fits one address alone.',
    'secure-is-a-flag-for-scripts': 'Secure says nothing about http and https.',
    'port-matters': 'A cookie goes to the port alone that set it.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const setter = random.pick([`www.${host}`, `my.${host}`, `app.${host}`]);
    const path = `/${list}`;
    const names = random.sample(['sid', 'cart', 'lang', 'theme', 'ref', 'plan', 'seen'], 4);
    const target = random.pick([
      { kind: 'prefix', url: `https://${setter}${path}-archive` },
      { kind: 'below', url: `https://${setter}${path}/new` },
      { kind: 'subdomain', url: `https://img.${setter}${path}/1` },
      { kind: 'sibling', url: `https://pay.${host}${path}` },
      { kind: 'http', url: `http://${setter}${path}/7` },
      { kind: 'parent', url: `https://${host}${path}` },
      { kind: 'port', url: `https://${setter}:8443${path}/2` },
    ]);
    const forms = random.shuffle([
      'Path=/',
      `Domain=${host}; Path=/`,
      random.pick([`Path=${path}`, `Domain=${host}; Path=${path}`]),
      target.kind === 'http'
        ? random.pick(['Path=/; Secure', `Domain=${host}; Path=/; Secure`])
        : random.pick([
            `Domain=${setter}; Path=/`,
            'Path=/; Secure',
            `Domain=${host}; Path=/; HttpOnly`,
            `Path=${path}/; HttpOnly`,
          ]),
    ]);
    const lines = forms.map((form, at) => `${names[at] ?? 'c'}=${random.int(1, 9)}; ${form}`);
    const from = `https://${setter}/log-in`;
    const program = (ask: string, adapted: readonly string[] = lines) => code`
      ${jarText([{ url: from, lines: adapted }])}
      const names = (url) => sent(url).map(({ key }) => key);
      const all = ${JSON.stringify(names)};
      const going = ${ask};
      console.log(all.filter((name) => going.includes(name)).join(', ') || 'no cookie');
    `;
    const url = new URL(target.url);
    const at = `names('${target.url}')`;
    const hostOnly = lines.map((line) => (line.includes('Domain') ? line : `${line}; Domain=${setter}`));
    const exactDomain = lines.map((line) => line.replace(`Domain=${host}`, 'Domain=other.example'));
    const ideas = [
      { misconception: 'goes-to-subdomains', program: program(at, hostOnly) },
      { misconception: 'domain-is-exact', program: program(at, exactDomain) },
      { misconception: 'path-is-a-prefix', program: program(`names('${url.origin}${path}/x')`) },
      { misconception: 'path-is-exact', program: program(`names('${url.origin}/')`) },
      {
        misconception: 'secure-is-a-flag-for-scripts',
        program: program(`names('${target.url.replace('http:', 'https:')}')`),
      },
      { misconception: 'goes-to-subdomains', program: program(`names('https://${setter}${url.pathname}')`) },
      { misconception: 'goes-to-subdomains', program: program('all') },
      { misconception: 'domain-is-exact', program: program(`names('https://${setter}/')`) },
      {
        misconception: 'path-is-exact',
        program: program(
          `names('https://${setter}${path}/x').filter((name) => !names('https://${setter}/').includes(name))`,
        ),
      },
      { misconception: 'port-matters', program: program(url.port === '' ? `names('${url.origin}/')` : '[]') },
      { misconception: 'secure-is-a-flag-for-scripts', program: program(`names('http://${url.host}${url.pathname}')`) },
    ];
    const central = {
      prefix: 'path-is-a-prefix',
      below: 'path-is-exact',
      subdomain: 'goes-to-subdomains',
      sibling: 'domain-is-exact',
      http: 'secure-is-a-flag-for-scripts',
      parent: 'goes-to-subdomains',
      port: 'port-matters',
    }[target.kind];
    const place = target.kind === 'parent' ? 5 : ideas.findIndex(({ misconception }) => misconception === central);
    const first = ideas[place] ?? { misconception: central, program: program('[]') };
    return {
      parameters: {
        structure: {
          kind: target.kind,
          forms: forms.map((form) => form.replaceAll(host, 'h').replaceAll(list, 'l')).join(' / '),
        },
        surface: { host, setter, names: names.join(' ') },
      },
      stem: `A browser got this answer from ${from} and then opens ${target.url} by its address bar. Which cookies does it send?`,
      listings: [listing('http', responseText('200 OK', {}) + lines.map((line) => `\nSet-Cookie: ${line}`).join(''))],
      asks: 'output',
      key: program(at),
      mutants: [first, ...ideas.filter((each) => each !== first)],
    };
  },
};
