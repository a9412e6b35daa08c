import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { policyHead } from '../cache-programs';
import { fieldsJson, json, responseText } from '../messages';
import { services } from '../worlds';

const fields = [
  { name: 'Accept-Language', values: ['de', 'fr'] },
  { name: 'Accept-Encoding', values: ['gzip', 'br'] },
  { name: 'X-Currency', values: ['EUR', 'KES'] },
  { name: 'Accept', values: ['text/html', 'application/json'] },
] as const;

/** Which requests a cache with variants has to pass on. */
export const varyVariants: ProgramFamily = {
  id: 'http-vary-variants',
  version: 1,
  test: 'http',
  objective: 'freshness',
  level: 'analyse',
  title: 'Variants of a stored response',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9111, 4.1 Calculating Cache Keys with the Vary Header Field',
  misconceptions: {
    'vary-ignored': 'A cache tells responses apart by their address alone.',
    'every-field-counts': 'Any difference between requests makes another variant.',
    'one-variant-kept': 'A new variant takes the place of the one before.',
    'first-field-only': 'Only the first field that Vary names counts.',
    'other-field': 'Variants differ by the field that Vary does not name.',
    'values-in-common': 'It is enough that one of the named fields agrees.',
  },
  build: (random) => {
    const { host, page } = random.pick(services);
    const [one, two] = random.sample(fields, 2);
    const [a, b] = [one ?? fields[0], two ?? fields[1]];
    const vary = random.pick(['one', 'one', 'two']);
    const named = vary === 'one' ? a.name : `${a.name}, ${b.name}`;
    const count = random.pick([5, 6]);
    const requests = Array.from({ length: count }, () => ({
      [a.name]: random.pick(a.values),
      [b.name]: random.pick(b.values),
    }));
    const headers = { 'Cache-Control': 'public, max-age=600', Vary: named };
    const program = (change: { vary?: string; slots?: number; matches?: string } = {}) => code`
      ${policyHead}
      const requests = ${json(requests)};
      const headers = { ...${fieldsJson(headers)}, vary: '${change.vary ?? named}' };
      const asked = [];
      let stored = [];
      requests.forEach((fields, at) => {
        const lower = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
        const request = { method: 'GET', url: '/${page}', headers: lower };
        const fits = ${change.matches ?? '({ policy }) => policy.satisfiesWithoutRevalidation(request)'};
        if (stored.some(fits)) return;
        asked.push(at + 1);
        const policy = new Policy(request, { status: 200, headers }, { shared: true });
        stored = [{ policy, lower }, ...stored].slice(0, ${change.slots ?? 99});
      });
      console.log(asked.join(', '));
    `;
    const common = `({ lower: other }) => Object.keys(lower).some((name) => lower[name] === other[name])`;
    return {
      parameters: {
        structure: { vary, requests: requests.map((each) => Object.values(each).join('+')).join(' ') },
        surface: { host, a: a.name, b: b.name },
      },
      stem: `A CDN has no copy of /${page} yet. The origin answers each request that reaches it as shown, in the variant asked for. These requests come within a minute. Which of them reach the origin?`,
      tables: [
        {
          name: null,
          columns: ['request', a.name, b.name].map((name) => ({ name, type: null })),
          rows: requests.map((each, at) => [String(at + 1), each[a.name] ?? null, each[b.name] ?? null]),
          notes: [],
        },
      ],
      listings: [listing('http', responseText('200 OK', headers), 'Response of the origin')],
      asks: 'output',
      key: program(),
      mutants: [
        vary === 'two'
          ? { misconception: 'first-field-only', program: program({ vary: a.name }) }
          : { misconception: 'every-field-counts', program: program({ vary: `${a.name}, ${b.name}` }) },
        { misconception: 'one-variant-kept', program: program({ slots: 1 }) },
        { misconception: 'other-field', program: program({ vary: b.name }) },
        { misconception: 'vary-ignored', program: program({ vary: '' }) },
        { misconception: 'values-in-common', program: program({ matches: common }) },
      ],
    };
  },
};
