import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

const kinds = ['closed', 'suffix', 'open', 'beyond', 'behind'] as const;

type Kind = (typeof kinds)[number];

type Idea = { readonly id: string; readonly change: string };

const endIsTheSize: Idea = {
  id: 'end-is-the-size',
  change:
    '({ to, from, known }) => (known.status === 206 && !(from && to) ? told(`${known.first}-${size}`) : undefined)',
};

/** Wrong ideas that show in a request of each kind, as what they take the answer for; nothing where they say nothing. */
const ideas: Readonly<Record<Kind, readonly [Idea, ...Idea[]]>> = {
  closed: [
    {
      id: 'end-excluded',
      change: '({ from, to }) => (from && Number(to) < size ? ask(`bytes=${from}-${to - 1}`) : undefined)',
    },
    {
      id: 'places-from-one',
      change: '({ from, to }) => (from && Number(to) < size ? ask(`bytes=${from - 1}-${to - 1}`) : undefined)',
    },
  ],
  suffix: [
    { id: 'suffix-is-a-place', change: '({ from, to }) => (from ? undefined : ask(`bytes=${to}-`))' },
    { id: 'suffix-is-a-place', change: '({ from, to }) => (from ? undefined : ask(`bytes=0-${to}`))' },
    endIsTheSize,
  ],
  open: [
    {
      id: 'open-is-everything',
      change: "({ from, to, known }) => (from && !to && known.status === 206 ? ask('bytes=0-') : undefined)",
    },
    endIsTheSize,
  ],
  beyond: [
    {
      id: 'overhang-refused',
      change: '({ from, to }) => (from && Number(to) >= size ? ask(`bytes=${size}-`) : undefined)',
    },
    {
      id: 'overhang-kept',
      change: '({ from, to }) => (from && Number(to) >= size ? told(`${from}-${to}`) : undefined)',
    },
  ],
  behind: [
    {
      id: 'behind-gives-everything',
      change: "({ known }) => (known.status === 416 ? ask('lines=0-1') : undefined)",
    },
  ],
};

/** What a server sends for a range of bytes. */
export const byteRanges: ProgramFamily = {
  id: 'http-byte-ranges',
  version: 2,
  test: 'http',
  objective: 'conditional',
  level: 'apply',
  title: 'Ranges of bytes',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9110, 14.1.2 Byte Ranges, 14.4 Content-Range and 15.5.17 416 Range Not Satisfiable',
  misconceptions: {
    'end-excluded': 'The last place of a range is not part of it.',
    'suffix-is-a-place': 'A number after the minus sign is a place, counted from the start.',
    'end-is-the-size': 'The last place of a file is its size.',
    'overhang-kept': 'The answer names the end that was asked for, even behind the last byte.',
    'places-from-one': 'Bytes are counted from one.',
    'overhang-refused': 'A range that ends behind the last byte is refused.',
    'behind-gives-everything': 'A range behind the last byte gives the whole file.',
    'open-is-everything': 'A range without an end gives the whole file.',
  },
  build: (random) => {
    const { host, file } = random.pick(services);
    const size = random.int(12, 95) * 100;
    const chosen = random.sample(kinds, 3);
    const range = (kind: Kind) => {
      const first = random.int(1, 5) * 100;
      return {
        closed: `bytes=${first}-${first + random.int(2, 5) * 100}`,
        suffix: `bytes=-${first}`,
        open: `bytes=${size - first}-`,
        beyond: `bytes=${size - first}-${size + random.int(3, 9) * 100}`,
        behind: `bytes=${size + random.pick([0, 100, 500])}-`,
      }[kind];
    };
    const ranges = chosen.map(range);
    const program = (...held: readonly Idea[]) => code`
      const { answerRange } = require('assay/byte-range');
      const size = ${size};
      const show = ({ status, contentRange }) => [status, contentRange ?? 'without Content-Range'].join('  ');
      const ask = (other) => answerRange(other, size);
      const told = (places) => ({ status: 206, contentRange: \`bytes \${places}/\${size}\` });
      const changes = [${held.map(({ change }) => change).join(', ')}];
      for (const range of ${json(ranges)}) {
        const [, from, to] = /bytes=(\d*)-(\d*)/.exec(range);
        const known = ask(range);
        const others = changes.flatMap((change) => change({ from, to, known }) ?? []);
        console.log(show(others[0] ?? known));
      }
    `;
    const about = [...new Set(chosen.map((kind) => random.pick(ideas[kind])))];
    const [central, ...others] = crossedIdeas(random, about);
    const mutant = (held: readonly [Idea, ...Idea[]]) => ({ misconception: held[0].id, program: program(...held) });
    if (!central) throw new Error('a question about ranges needs a wrong idea');
    return {
      parameters: { structure: { kinds: chosen.join(' ') }, surface: { file, size, ranges: ranges.join(' ') } },
      stem: `The file /${file} on ${host} has ${size} bytes; the server supports ranges. Which status and Content-Range do these three requests get, in their order?`,
      listings: [listing('http', ranges.map((each) => `GET /${file}\nRange: ${each}`).join('\n\n'), 'Requests')],
      asks: 'output',
      key: program(),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
