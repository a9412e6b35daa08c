import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { policyHead } from '../cache-programs';
import { json } from '../messages';
import { services } from '../worlds';

const answers = [
  { cacheControl: 'public, max-age=300', key: false },
  { cacheControl: 'max-age=600', key: false },
  { cacheControl: 'private, max-age=300', key: false },
  { cacheControl: 'no-cache, max-age=600', key: false },
  { cacheControl: 'max-age=0, s-maxage=120', key: false },
  { cacheControl: 'max-age=900, must-revalidate', key: false },
  { cacheControl: 'max-age=300, s-maxage=0', key: false },
  { cacheControl: 'max-age=300', key: true },
  { cacheControl: 'public, max-age=120', key: true },
  { cacheControl: 'max-age=600, must-revalidate', key: true },
  { cacheControl: 's-maxage=300', key: true },
] as const;

const paths = ['/prices', '/offers', '/rooms', '/stock', '/news', '/routes', '/seats', '/menu', '/rates', '/fares'];

/** Which answers a shared cache gives to the next visitor. */
export const sharedCacheReuse: ProgramFamily = {
  id: 'http-shared-cache-reuse',
  version: 2,
  test: 'http',
  objective: 'freshness',
  level: 'analyse',
  title: 'What a shared cache may give to the next visitor',
  predictedDifficulty: 0.5,
  status: 'active',
  source:
    'RFC 9111, 3 Storing Responses, 3.5 Storing Responses to Authenticated Requests and 5.2.2 Response Directives',
  misconceptions: {
    'credentials-do-not-matter': 'Authorization in the request makes no difference to a shared cache.',
    'private-is-about-encryption': 'private keeps nothing out of a shared cache.',
    'no-cache-with-lifetime': 'no-cache yields to a max-age beside it.',
    's-maxage-unknown': 'Only max-age tells how long a shared cache may answer.',
    'must-revalidate-asks-each-time': 'must-revalidate makes a cache ask each time.',
    'credentials-keep-out': 'Nothing that was asked for with Authorization is ever shared.',
    'public-needed': 'Only responses with public are shared.',
  },
  build: (random) => {
    const { host } = random.pick(services);
    const chosen = random.sample(answers, 4);
    const names = random.sample(paths, 4);
    const rows = chosen.map(({ cacheControl, key }, at) => ({ path: names[at] ?? '/', cacheControl, key }));
    const program = (adapt: string) => code`
      ${policyHead}
      const rows = ${json(rows)};
      const seen = rows.map((row) => (${adapt})({ ...row }));
      const reused = seen.filter(({ path, cacheControl, key }) => {
        const request = { method: 'GET', url: path, headers: key ? { authorization: 'Bearer a1' } : {} };
        const response = { status: 200, headers: { 'cache-control': cacheControl } };
        const policy = new Policy(request, response, { shared: true });
        clock += 60_000;
        return policy.storable() && policy.satisfiesWithoutRevalidation(request);
      });
      console.log(reused.map(({ path }) => path).join('  ') || 'no path');
    `;
    const replace = (pattern: string, by: string) =>
      `(row) => ({ ...row, cacheControl: row.cacheControl.replace(${pattern}, '${by}') })`;
    const ideas = [
      { misconception: 'credentials-do-not-matter', adapt: '(row) => ({ ...row, key: false })' },
      { misconception: 'private-is-about-encryption', adapt: replace('/private, /', '') },
      { misconception: 'no-cache-with-lifetime', adapt: replace('/no-cache, /', '') },
      { misconception: 's-maxage-unknown', adapt: replace('/(, )?s-maxage=\\d+/', '') },
      { misconception: 'must-revalidate-asks-each-time', adapt: replace('/must-revalidate/', 'no-cache') },
      {
        misconception: 'credentials-keep-out',
        adapt: "(row) => (row.key ? { ...row, cacheControl: 'no-store' } : row)",
      },
      {
        misconception: 'public-needed',
        adapt: "(row) => (/public/.test(row.cacheControl) ? row : { ...row, cacheControl: 'no-store' })",
      },
    ];
    const isTouched = (idea: string) =>
      ({
        'credentials-do-not-matter': rows.some(({ key, cacheControl }) => key && cacheControl === 'max-age=300'),
        'private-is-about-encryption': rows.some(({ cacheControl }) => cacheControl.startsWith('private')),
        'no-cache-with-lifetime': rows.some(({ cacheControl }) => cacheControl.startsWith('no-cache')),
        's-maxage-unknown': rows.some(({ cacheControl }) => cacheControl.includes('s-maxage')),
        'must-revalidate-asks-each-time': rows.some(({ cacheControl }) => cacheControl.includes('must')),
      })[idea] === true;
    const fallback = { misconception: 'public-needed', adapt: "(row) => ({ ...row, cacheControl: 'no-store' })" };
    const [first = fallback, ...others] = random
      .shuffle(ideas)
      .toSorted((x, y) => Number(isTouched(y.misconception)) - Number(isTouched(x.misconception)));
    const held = (...adapts: readonly { misconception: string; adapt: string }[]) => ({
      misconception: adapts[0]?.misconception ?? first.misconception,
      program: program(adapts.reduce((before, { adapt }) => `(row) => (${adapt})((${before})(row))`, '(row) => row')),
    });
    const pairs = others.flatMap((one, at) => [first, ...others.slice(0, at)].map((other) => held(one, other)));
    return {
      parameters: {
        structure: { answers: rows.map(({ cacheControl, key }) => `${cacheControl}${key ? ' +key' : ''}`).join('; ') },
        surface: { host, paths: names.join(' ') },
      },
      stem: `The CDN before ${host} has stored what it may of these responses. A minute later another visitor, with the same request, asks for each path. Which does the CDN answer without asking the origin?`,
      tables: [
        {
          name: null,
          columns: ['path', 'request', 'Cache-Control of the response'].map((name) => ({ name, type: null })),
          rows: rows.map(({ path, cacheControl, key }) => [path, key ? 'with Authorization' : 'plain', cacheControl]),
          notes: [],
        },
      ],
      listings: [],
      asks: 'output',
      balance: { cue: 'shared', place: random.int(0, 4) },
      key: program('(row) => row'),
      mutants: [held(first), ...others.map((each) => held(each)), ...pairs],
    };
  },
};
