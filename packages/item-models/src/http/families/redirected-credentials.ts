import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

type Hop = { readonly kind: string; readonly origin: string };

/** How far an Authorization field travels. */
export const redirectedCredentials: ProgramFamily = {
  id: 'http-redirected-credentials',
  version: 1,
  test: 'http',
  objective: 'redirects',
  level: 'analyse',
  title: 'Authorization across redirects',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'Fetch Standard, 4.4 HTTP-redirect fetch, step on request’s Authorization; HTML Standard, 7.1.1 Origins',
  misconceptions: {
    'travels-everywhere': 'Fields that a script set go along wherever it is sent.',
    'subdomains-share': 'Subdomains of one domain count as the same place.',
    'back-home-again': 'Back at the first origin the field is there again.',
    'port-and-scheme-do-not-count': 'Only another host is another origin.',
    'first-request-only': 'A redirect drops the field in any case.',
    'compared-with-the-first': 'The field goes along wherever the host is the one of the first request.',
  },
  build: (random) => {
    const { host, list, page } = random.pick(services);
    const home = `https://api.${host}`;
    const homeAgain = { kind: 'home', origin: home } as const;
    const near = [
      { kind: 'port', origin: `${home}:8443` },
      { kind: 'scheme', origin: `http://api.${host}` },
    ] as const;
    const away = [
      { kind: 'subdomain', origin: `https://files.${host}` },
      { kind: 'subdomain', origin: `https://${host}` },
      { kind: 'other', origin: 'https://storage.vault.example' },
    ] as const;
    const foreign: readonly [Hop, Hop] = [random.pick(near), random.pick(away)];
    const [one, two] = random.shuffle(foreign);
    const hops: readonly Hop[] = random.pick([
      [homeAgain, one, homeAgain],
      [one, homeAgain, two],
      [one, two, homeAgain],
      [homeAgain, one, two],
      [one, one, homeAgain],
    ]);
    const urls = [
      `${home}/${list}`,
      ...hops.map(({ origin }, at) => `${origin}/${random.pick([page, list, 'files', 'v2'])}/${at + 1}`),
    ];
    const statuses = urls.slice(1).map(() => random.pick([301, 302, 307, 308]));
    const program = (keeps: string, lasting = true) => code`
      const { followRedirect } = require('assay/redirect');
      const urls = ${json(urls)};
      const keeps = ${keeps};
      let sent = { method: 'GET', url: urls[0], headers: { authorization: 'Bearer a1' }, body: null };
      const carrying = [1];
      urls.slice(1).forEach((url, at) => {
        const next = followRedirect(sent, 307, url);
        const kept = keeps(new URL(sent.url), new URL(url), 'authorization' in next.headers);
        const before = ${lasting} ? 'authorization' in sent.headers : true;
        sent = { ...next, headers: kept && before ? { authorization: 'Bearer a1' } : {} };
        if (kept && before) carrying.push(at + 2);
      });
      console.log(carrying.join(', '));
    `;
    const ideas = [
      { misconception: 'travels-everywhere', program: program('() => true') },
      {
        misconception: 'subdomains-share',
        program: program(`(from, to) => to.hostname.endsWith('${host}') && to.protocol === 'https:' && to.port === ''`),
      },
      { misconception: 'back-home-again', program: program(`(from, to) => to.origin === '${home}'`, false) },
      {
        misconception: 'port-and-scheme-do-not-count',
        program: program('(from, to) => from.hostname === to.hostname'),
      },
      { misconception: 'first-request-only', program: program('() => false') },
      {
        misconception: 'compared-with-the-first',
        program: program(`(from, to) => to.hostname === 'api.${host}'`, false),
      },
    ] as const;
    const [everywhere, ...others] = ideas;
    return {
      parameters: {
        structure: { hops: hops.map(({ kind }) => kind).join(' ') },
        surface: { host, urls: urls.join(' ') },
      },
      stem: `A Node script calls fetch for ${urls[0]} with the header Authorization and is redirected three times. Which of the four requests carry the header?`,
      listings: [
        listing(
          'http',
          urls
            .slice(1)
            .map((url, at) => `HTTP/1.1 ${statuses[at] ?? 302}\nLocation: ${url}`)
            .join('\n\n'),
          'Answers to the requests 1, 2 and 3',
        ),
      ],
      asks: 'output',
      key: program('(from, to, known) => known'),
      mutants: [everywhere, ...others],
    };
  },
};
