import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

const offers = [
  ['application/json', 'text/csv', 'text/html'],
  ['text/html', 'application/json', 'application/pdf'],
  ['application/pdf', 'text/html', 'text/plain'],
  ['application/json', 'application/xml', 'text/csv'],
  ['image/avif', 'image/webp', 'image/png'],
] as const;

/** Which representation a client gets by its Accept. */
export const acceptedTypes: ProgramFamily = {
  id: 'http-accepted-types',
  version: 2,
  test: 'http',
  objective: 'negotiation',
  level: 'apply',
  title: 'Quality and precision of media ranges',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9110, 12.4.2 Quality Values and 12.5.1 Accept',
  misconceptions: {
    'first-named-wins': 'The type that stands first in Accept wins.',
    'quality-of-the-best-range': 'A type has the highest quality of all ranges that fit it.',
    'zero-is-last-choice': 'A quality of zero is a last choice.',
    'missing-quality-is-low': 'A range without a quality counts less than those with one.',
    'ranges-count-for-nothing': 'A range with a star fits nothing by itself.',
    'server-order-decides': 'The server sends the first of its types that is accepted at all.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const offered = random.shuffle(random.pick(offers));
    const [a = '', b = '', c = ''] = random.shuffle(offered);
    const group = (type: string) => `${type.split('/')[0] ?? '*'}/*`;
    const [high, low] = [random.pick(['0.9', '0.8']), random.pick(['0.3', '0.5', '0.2'])];
    const forms = [
      { kind: 'specific-lower', text: `${a};q=${low}, ${b};q=${high}, */*;q=0.1` },
      { kind: 'star-higher', text: `${a};q=${low}, */*;q=${high}, ${b};q=0.1` },
      { kind: 'no-quality', text: `${b};q=${high}, ${a}, ${c};q=${low}` },
      { kind: 'zero', text: `*/*, ${a};q=0, ${b};q=${low}` },
      { kind: 'zero-first', text: `${offered[0] ?? a};q=0, */*;q=${low}` },
      { kind: 'group', text: `${group(a)};q=${high}, ${a};q=${low}, */*;q=0.1` },
      { kind: 'unknown-first', text: `application/msword, ${b};q=${low}, ${c};q=${high}` },
      { kind: 'nothing', text: `application/msword, ${a};q=0` },
    ];
    const chosen = random
      .shuffle([random.pick([forms[0], forms[2]]), ...random.sample([forms[1], ...forms.slice(3)], 2)])
      .flatMap((form) => form ?? []);
    const program = (change: { quality?: string; better?: string } = {}) => code`
      const offered = ${json(offered)};
      const parsed = (accept) =>
        accept.split(', ').map((part, place) => {
          const [range, q] = part.split(';q=');
          return { range, q: q === undefined ? 1 : Number(q), given: q !== undefined, place };
        });
      const rank = ({ range }) => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);
      const fitting = (ranges, type) =>
        ranges
          .filter(({ range }) => range === '*/*' || range === type || range === type.replace(/\/.*/, '/*'))
          .sort((x, y) => rank(y) - rank(x));
      const qualityOf = ${change.quality ?? '(fits) => fits[0]?.q ?? 0'};
      for (const accept of ${json(chosen.map(({ text }) => text))}) {
        const ranges = parsed(accept);
        const rated = offered
          .map((type, order) => ({ type, order, place: fitting(ranges, type)[0]?.place ?? 99, q: qualityOf(fitting(ranges, type)) }))
          .filter(({ q }) => q > 0)
          .sort(${change.better ?? '(x, y) => y.q - x.q || x.order - y.order'});
        console.log(rated[0]?.type ?? '406');
      }
    `;
    const qualities = [
      ['quality-of-the-best-range', '(fits) => Math.max(0, ...fits.map(({ q }) => q))'],
      ['zero-is-last-choice', '(fits) => (fits[0] ? fits[0].q || 0.001 : 0)'],
      ['missing-quality-is-low', '(fits) => (fits[0] ? (fits[0].given ? fits[0].q : 0.05) : 0)'],
      ['ranges-count-for-nothing', "(fits) => (fits[0] && !fits[0].range.includes('*') ? fits[0].q : 0)"],
    ] as const;
    const better = '(x, y) => x.place - y.place || x.order - y.order';
    const first = { misconception: 'first-named-wins', program: program({ better }) };
    const ideas = [
      ...qualities.map(([misconception, quality]) => ({ misconception, program: program({ quality }) })),
      { misconception: 'server-order-decides', program: program({ better: '(x, y) => x.order - y.order' }) },
      // Two wrong ideas at once, so that the right answer is not what all options share.
      ...qualities.map(([misconception, quality]) => ({ misconception, program: program({ quality, better }) })),
    ];
    const kinds = chosen.map(({ kind }) => kind);
    return {
      parameters: {
        structure: {
          kinds: kinds.join(' '),
          order: [a, b, c].map((type) => offered.findIndex((each) => each === type)).join(''),
        },
        surface: { host, list, offered: offered.join(' '), high, low },
      },
      stem: `The server offers /${list} as ${offered.join(', ')}. It sends the type of the highest quality, among equals the one named first here, and 406 where nothing is acceptable. What do these requests get, in their order?`,
      listings: [listing('http', chosen.map(({ text }) => `Accept: ${text}`).join('\n'), 'Requests')],
      asks: 'output',
      balance: { cue: 'shared', place: random.int(0, 4) },
      key: program(),
      mutants: [first, ...ideas],
    };
  },
};
