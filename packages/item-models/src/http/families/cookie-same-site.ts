import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { jarText } from '../cookie-programs';
import { json, responseText } from '../messages';
import { services } from '../worlds';

/** Which cookies go along when another page starts a request. */
export const cookieSameSite: ProgramFamily = {
  id: 'http-cookie-same-site',
  version: 2,
  test: 'http',
  objective: 'cookies',
  level: 'analyse',
  title: 'SameSite and how a request comes about',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'RFC 6265bis (draft 20), 5.2 “Same-site” and “cross-site” requests and 8.8 SameSite Cookies',
  misconceptions: {
    'lax-goes-everywhere': 'Lax keeps back nothing.',
    'lax-is-strict': 'Lax cookies stay behind whenever the request comes from another site.',
    'site-is-origin': 'Another subdomain is another site.',
    'strict-follows-links': 'A Strict cookie goes along when a link is followed.',
    'none-needs-same-site': 'None means that the cookie goes to pages of its own site only.',
    'strict-and-lax-swapped': 'Strict lets links through, and Lax does not.',
    'path-does-not-count': 'A cookie goes along whatever path it was set for.',
    'posts-as-links': 'A form that posts counts as a link.',
  },
  build: (random) => {
    const service = random.pick(services);
    const { host } = service;
    const other = random.pick(
      services.filter((each) => each !== service).length > 0 ? [services[0], services[3], services[6]] : [services[1]],
    );
    const elsewhere = other.host === host ? 'news.partner.example' : `www.${other.host}`;
    const target = `https://pay.${host}`;
    const [partner, sibling] = [`https://${elsewhere}`, `https://www.${host}`];
    const person = (does: string, on: string) => `A person ${does} on ${on}`;
    const situations = [
      {
        kind: 'link',
        from: `${partner}/blog`,
        method: 'GET',
        opensPage: true,
        says: person('follows a link', `${partner}/blog`),
      },
      {
        kind: 'form',
        from: `${partner}/offer`,
        method: 'POST',
        opensPage: true,
        says: person('sends a form with method="post"', `${partner}/offer`),
      },
      {
        kind: 'image',
        from: `${partner}/blog`,
        method: 'GET',
        opensPage: false,
        says: `The page ${partner}/blog loads an image`,
      },
      {
        kind: 'frame',
        from: `${partner}/shop`,
        method: 'GET',
        opensPage: false,
        says: `The page ${partner}/shop loads an iframe`,
      },
      {
        kind: 'sibling',
        from: `${sibling}/start`,
        method: 'POST',
        opensPage: false,
        says: `A script of ${sibling}/start calls fetch with credentials: 'include'`,
      },
      {
        kind: 'sibling-form',
        from: `https://shop.${host}/cart`,
        method: 'POST',
        opensPage: true,
        says: person('sends a form with method="post"', `https://shop.${host}/cart`),
      },
      {
        kind: 'get-form',
        from: `${partner}/find`,
        method: 'GET',
        opensPage: true,
        says: person('sends a form with method="get"', `${partner}/find`),
      },
    ] as const;
    const { kind, says, ...journey } = random.pick(situations);
    const names = random.sample(['session', 'cart', 'basket', 'theme', 'member', 'currency', 'wallet'], 4);
    const values = random.shuffle(['Strict', 'Lax', 'None', random.pick(['Strict', 'Lax', 'None'])]);
    // One cookie is kept back by its path, so that the right answer is never all of them.
    const narrow = values.findIndex((value, at) => values.indexOf(value) !== at);
    const narrowPath = random.pick(['/admin', '/help', '/staff']);
    const linesWith = (path: string) =>
      values.map(
        (value, at) => `${names[at] ?? 'c'}=${at + 1}; Path=${at === narrow ? path : '/'}; Secure; SameSite=${value}`,
      );
    const lines = linesWith(narrowPath);
    const page = random.pick(['/', '/checkout', '/invoices']);
    const program = (context: string, keep = 'true', held = lines) => code`
      const { sameSiteContext } = require('assay/same-site');
      ${jarText([{ url: `${target}/log-in`, lines: held }])}
      const journey = { ...${json(journey)}, to: '${target}${page}' };
      const context = ${context};
      const cookies = sent(journey.to, { sameSiteContext: context }).filter((cookie) => ${keep});
      const all = ${json(names)}.filter((name) => cookies.some(({ key }) => key === name));
      console.log(all.join(', ') || 'no cookie');
    `;
    const constant = (context: string, keep?: string) => program(`'${context}'`, keep);
    const pathless = (context: string, keep?: string) => program(context, keep, linesWith('/'));
    const isSibling = kind.startsWith('sibling');
    const ideas = [
      { misconception: 'site-is-origin', program: constant('none') },
      { misconception: 'lax-is-strict', program: constant('none') },
      { misconception: 'lax-goes-everywhere', program: constant('lax') },
      { misconception: 'strict-follows-links', program: constant('strict') },
      { misconception: 'none-needs-same-site', program: constant('strict', "cookie.sameSite === 'lax'") },
      { misconception: 'none-needs-same-site', program: constant('strict', "cookie.sameSite !== 'none'") },
      { misconception: 'posts-as-links', program: constant('lax', "cookie.sameSite !== 'none'") },
      { misconception: 'strict-and-lax-swapped', program: constant('strict', "cookie.sameSite !== 'lax'") },
      { misconception: 'strict-and-lax-swapped', program: constant('strict', "cookie.sameSite === 'strict'") },
      { misconception: 'path-does-not-count', program: pathless('sameSiteContext(journey)') },
      ...['none', 'lax', 'strict'].map((context) => ({
        misconception: 'path-does-not-count',
        program: pathless(`'${context}'`),
      })),
    ];
    const central = isSibling
      ? 'site-is-origin'
      : (({ link: 'lax-is-strict', 'get-form': 'lax-is-strict' } as Record<string, string>)[kind] ??
        'lax-goes-everywhere');
    const first = ideas.find(({ misconception }) => misconception === central) ?? {
      misconception: 'lax-is-strict',
      program: constant('none'),
    };
    return {
      parameters: {
        structure: { kind, values: values.join(' ') },
        surface: { host, elsewhere, names: names.join(' '), page },
      },
      stem: `A browser holds the cookies of this answer from ${target}. ${says}, which leads to a ${journey.method} request to ${target}${page}. Third-party cookies are not blocked. Which cookies go along?`,
      listings: [listing('http', responseText('200 OK', {}) + lines.map((line) => `\nSet-Cookie: ${line}`).join(''))],
      asks: 'output',
      balance: { cue: 'shared', place: random.int(0, 4) },
      key: program('sameSiteContext(journey)'),
      mutants: [first, ...random.shuffle(ideas.filter((each) => each !== first))],
    };
  },
};
