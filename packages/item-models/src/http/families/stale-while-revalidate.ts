import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, responseText } from '../messages';
import { services } from '../worlds';

/** Which version visitors see while a cache refreshes behind their backs. */
export const staleWhileRevalidate: ProgramFamily = {
  id: 'http-stale-while-revalidate',
  version: 1,
  test: 'http',
  objective: 'freshness',
  level: 'analyse',
  title: 'Old answers while a new one is fetched',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'RFC 5861, 3 The stale-while-revalidate Cache-Control Extension',
  misconceptions: {
    'waits-for-the-new': 'A visitor within the window waits for the new version.',
    'window-is-lifetime': 'The window only makes the lifetime longer; nothing is fetched in it.',
    'refreshes-by-itself': 'The cache fetches as soon as the copy turns stale, without a visit.',
    'window-counts-from-arrival': 'The window counts from the arrival, not from the end of freshness.',
    'always-the-old-first': 'Any stale copy is shown once more, however old it is.',
  },
  build: (random) => {
    const { host, page } = random.pick(services);
    const life = random.pick([60, 100, 200, 300]);
    const window = life * random.pick([2, 3]);
    const unit = life / 20;
    const inside = life + random.int(4, 16) * unit;
    const later = inside + random.int(3, 12) * unit;
    const far = later + (random.chance(0.6) ? life + window + random.int(2, 9) * unit : random.int(4, 9) * unit);
    const times = [0, inside, later, far];
    const version = (at: string) => `Math.floor(${at} / ${unit * random.pick([3])}) + 1`;
    const body = version('at');
    const program = (rules: { show: string; end?: number }) => code`
      const versionAt = (at) => ${body};
      let copy = null;
      const seen = ${json(times)}.map((at) => {
        const age = copy === null ? Infinity : at - copy.at;
        const fresh = age < ${life};
        const inWindow = !fresh && age < ${rules.end ?? life + window};
        const load = (when = at) => (copy = { at: when, version: versionAt(when) });
        const old = copy?.version;
        if (fresh) return copy.version;
        ${rules.show}
        load();
        return copy.version;
      });
      console.log(seen.map((each) => 'v' + each).join(', '));
    `;
    const key = program({ show: 'if (inWindow) { load(); return old; }' });
    const cacheControl = `max-age=${life}, stale-while-revalidate=${window}`;
    return {
      parameters: {
        structure: { window: window / life, far: far - later > life },
        surface: { host, life, times: times.join(' ') },
      },
      stem: `The origin publishes v1 of /${page} at second 0 and the next version each ${unit * 3} seconds. Visitors come at seconds ${times.join(', ')} only. A cache that uses all that the response allows stands between. Which versions do they see?`,
      listings: [
        listing(
          'http',
          responseText('200 OK', { 'Cache-Control': cacheControl, 'Content-Type': 'text/html' }),
          'Each response',
        ),
      ],
      asks: 'output',
      key,
      mutants: [
        { misconception: 'waits-for-the-new', program: program({ show: '' }) },
        { misconception: 'window-is-lifetime', program: program({ show: 'if (inWindow) return old;' }) },
        {
          misconception: 'window-counts-from-arrival',
          program: program({ show: 'if (inWindow) { load(); return old; }', end: window }),
        },
        {
          misconception: 'refreshes-by-itself',
          program: program({ show: `if (copy) { load(copy.at + ${life}); return copy.version; }` }),
        },
        {
          misconception: 'always-the-old-first',
          program: program({ show: 'if (copy) { load(); return old; }' }),
        },
      ],
    };
  },
};
