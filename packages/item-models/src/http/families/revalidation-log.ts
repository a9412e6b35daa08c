import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { policyHead } from '../cache-programs';
import { drawTag, services } from '../worlds';
import { fieldsJson, json, responseText } from '../messages';

/** What a browser with a copy does at each visit. */
export const revalidationLog: ProgramFamily = {
  id: 'http-revalidation-log',
  version: 1,
  test: 'http',
  objective: 'freshness',
  level: 'analyse',
  title: 'Copy, 304 or 200 at each visit',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'RFC 9111, 4.2 Freshness, 4.3 Validation and 5.2.2.4 no-cache',
  misconceptions: {
    'renewal-forgotten': 'A 304 does not make the copy fresh again.',
    'stale-is-gone': 'A stale copy is thrown away and loaded anew.',
    'no-cache-is-no-store': 'no-cache means that nothing is kept.',
    'change-seen-at-once': 'A changed resource is noticed while the copy is fresh.',
    'asks-each-time': 'An ETag makes the browser ask at each visit.',
    'tag-ignored': 'A validated copy is used even if the resource has changed.',
  },
  build: (random) => {
    const { host, file } = random.pick(services);
    const life = random.pick([60, 120, 300]);
    const kind = random.pick(['max-age', 'max-age', 'must-revalidate', 'no-cache']);
    const step = life / 60;
    const times = [0, random.int(20, 55) * step, random.int(65, 110) * step, random.int(114, 122) * step];
    times.push((times[3] ?? 0) + random.int(15, 90) * step);
    const place = random.int(0, 2);
    const change = (times[place] ?? 0) + 5 * step - random.int(1, 3) * step;
    const directives = {
      'max-age': `max-age=${life}`,
      'must-revalidate': `max-age=${life}, must-revalidate`,
      'no-cache': 'no-cache',
    }[kind];
    const headers = { 'Cache-Control': directives, ETag: `"${drawTag(random)}"`, 'Content-Type': 'text/plain' };
    type Change = { fresh?: string; renew?: boolean; keep?: boolean; same?: string };
    const program = ({
      fresh = 'isFresh',
      renew = true,
      keep = true,
      same = 'copy.version === version',
    }: Change = {}) => code`
      ${policyHead}
      const start = clock;
      const request = { method: 'GET', url: '/${file}', headers: {} };
      const load = (version) => ({
        version,
        policy: new Policy(request, { status: 200, headers: ${fieldsJson(headers)} }, { shared: false }),
      });
      let copy = null;
      const seen = ${json(times)}.map((seconds) => {
        clock = start + seconds * 1000;
        const version = seconds < ${change} ? 1 : 2;
        const isFresh = copy !== null && copy.policy.satisfiesWithoutRevalidation(request);
        if (copy !== null && ${fresh}) return 'copy';
        if (${keep} && copy !== null && ${same}) {
          if (${renew}) copy = load(copy.version);
          return '304';
        }
        copy = load(version);
        return '200';
      });
      console.log(seen.join(', '));
    `;
    const noted = {
      misconception: 'change-seen-at-once',
      program: program({ fresh: 'isFresh && copy.version === version' }),
    };
    const ignored = { misconception: 'tag-ignored', program: program({ same: 'true' }) };
    const forgotten = { misconception: 'renewal-forgotten', program: program({ renew: false }) };
    const notKept = { misconception: 'no-cache-is-no-store', program: program({ keep: false, fresh: 'false' }) };
    const first = kind === 'no-cache' ? notKept : ([noted, ignored, forgotten][place] ?? noted);
    return {
      parameters: {
        structure: { kind, change: times.filter((at) => at < change).length },
        surface: { host, file, life, times: times.join(' '), change },
      },
      stem: `A browser loads https://${host}/${file} at these seconds: ${times.join(', ')}. The file is replaced, with a new ETag, at second ${change}. What happens at each visit: the copy is shown without asking, or the server answers 304 or 200?`,
      listings: [listing('http', responseText('200 OK', headers), 'First response')],
      asks: 'output',
      key: program(),
      mutants: [
        first,
        ...[noted, forgotten, ignored].filter((each) => each !== first),
        { misconception: 'stale-is-gone', program: program({ keep: false }) },
        { misconception: 'asks-each-time', program: program({ fresh: 'false' }) },
        ...(kind === 'no-cache'
          ? [{ misconception: 'change-seen-at-once', program: program({ fresh: 'seconds < 60' }) }]
          : []),
      ],
    };
  },
};
