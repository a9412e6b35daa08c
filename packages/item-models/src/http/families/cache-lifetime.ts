import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { policyHead } from '../cache-programs';
import { fieldsJson, httpDate, responseText } from '../messages';
import { monday, services } from '../worlds';

/** How long a response that was on its way through caches stays fresh. */
export const cacheLifetime: ProgramFamily = {
  id: 'http-cache-lifetime',
  version: 2,
  test: 'http',
  objective: 'freshness',
  level: 'apply',
  title: 'Seconds of freshness that are left',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9111, 4.2.1 Calculating Freshness Lifetime and 4.2.3 Calculating Age',
  misconceptions: {
    'age-forgotten': 'Freshness counts from the arrival, whatever Age says.',
    'directive-of-the-other-cache': 'The directive for the other kind of cache counts.',
    'expires-first': 'Expires comes before the directives of Cache-Control.',
    'age-added': 'Age is added to the lifetime.',
    'needs-max-age': 'Without max-age nothing is fresh.',
    'date-taken-from-age': 'Expires already counts from the arrival, so that Age is taken off twice.',
  },
  build: (random) => {
    const { host, page } = random.pick(services);
    const cache = random.pick(['browser', 'CDN']);
    const kind = random.pick(['both', 'max-age-expires', 'expires', 's-maxage-expires', 'all']);
    const [short, middle, long] = random.sample([240, 300, 420, 600, 900, 1200, 1800, 2400, 3600], 3);
    const age = random.int(2, 11) * 10;
    const received = monday + random.int(0, 500) * 60_000;
    const [m, s, e] = [short ?? 0, middle ?? 0, long ?? 0];
    const directives = {
      both: `public, max-age=${m}, s-maxage=${s}`,
      'max-age-expires': `public, max-age=${m}`,
      expires: '',
      's-maxage-expires': `public, s-maxage=${s}`,
      all: `public, max-age=${m}, s-maxage=${s}`,
    }[kind];
    const sent = received - age * 1000;
    const headers = {
      Date: httpDate(sent),
      ...(directives === '' ? {} : { 'Cache-Control': directives }),
      ...(kind === 'both' ? {} : { Expires: httpDate(sent + e * 1000) }),
      Age: String(age),
      'Content-Type': 'application/json',
    };
    const program = (answer: string) => code`
      ${policyHead}
      clock = ${received};
      const request = { method: 'GET', url: '/${page}', headers: { host: '${host}' } };
      const response = { status: 200, headers: ${fieldsJson(headers)} };
      const policy = (shared, fields = response.headers) =>
        new Policy(request, { status: 200, headers: fields }, { shared });
      const own = policy(${cache === 'CDN'});
      const { 'cache-control': _, ...withoutDirectives } = response.headers;
      console.log(\`\${${answer}} seconds\`);
    `;
    return {
      parameters: { structure: { cache, kind }, surface: { host, m, s, e, age } },
      stem: `A ${cache} gets this response at ${httpDate(received).slice(17, 25)} GMT on the day of its Date. For how long may it answer from its copy without asking?`,
      listings: [listing('http', responseText('200 OK', headers), `Response for /${page}`)],
      asks: 'prose',
      key: program('own.maxAge() - own.age()'),
      mutants: [
        { misconception: 'age-forgotten', program: program('own.maxAge()') },
        {
          misconception: 'directive-of-the-other-cache',
          program: program(`policy(${cache !== 'CDN'}).maxAge() - own.age()`),
        },
        ...(kind === 'both'
          ? []
          : [
              {
                misconception: 'expires-first',
                program: program('policy(true, withoutDirectives).maxAge() - own.age()'),
              },
            ]),
        { misconception: 'age-added', program: program('own.maxAge() + own.age()') },
        { misconception: 'needs-max-age', program: program("response.headers['cache-control'] ? own.maxAge() : 0") },
        { misconception: 'date-taken-from-age', program: program('own.maxAge() - 2 * own.age()') },
      ],
    };
  },
};
