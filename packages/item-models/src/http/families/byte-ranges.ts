import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

const kinds = ['closed', 'suffix', 'open', 'beyond', 'behind'] as const;

/** What a server sends for a range of bytes. */
export const byteRanges: ProgramFamily = {
  id: 'http-byte-ranges',
  version: 1,
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
    'overhang-refused': 'A range that ends behind the last byte is refused.',
    'behind-gives-everything': 'A range behind the last byte gives the whole file.',
    'places-from-one': 'Bytes are counted from one.',
    'open-is-everything': 'A range without an end gives the whole file.',
  },
  build: (random) => {
    const { host, file } = random.pick(services);
    const size = random.int(12, 95) * 100;
    const chosen = random.sample(kinds, 3);
    const range = (kind: (typeof kinds)[number]) => {
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
    const program = (change: string) => code`
      const { answerRange } = require('assay/byte-range');
      const size = ${size};
      const show = ({ status, contentRange }) => [status, contentRange ?? 'whole file'].join('  ');
      const change = ${change};
      for (const range of ${json(ranges)}) {
        const [, from, to] = /bytes=(\d*)-(\d*)/.exec(range);
        const known = answerRange(range, size);
        console.log(show(change({ from, to, known, ask: (other) => answerRange(other, size) }) ?? known));
      }
    `;
    const mutants = [
      {
        misconception: 'end-excluded',
        program: program('({ from, to, ask }) => (from && to ? ask(`bytes=${from}-${Math.min(to, size) - 1}`) : null)'),
        kinds: ['closed'],
      },
      {
        misconception: 'suffix-is-a-place',
        program: program('({ from, to, ask }) => (from ? null : ask(`bytes=0-${to}`))'),
        kinds: ['suffix'],
      },
      {
        misconception: 'overhang-refused',
        program: program('({ from, to, ask }) => (from && to >= size ? ask(`bytes=${size}-`) : null)'),
        kinds: ['beyond'],
      },
      {
        misconception: 'behind-gives-everything',
        program: program('({ known, ask }) => (known.status === 416 ? ask(`lines=0-1`) : null)'),
        kinds: ['behind'],
      },
      {
        misconception: 'open-is-everything',
        program: program("({ from, to, ask }) => (from && !to ? ask('bytes=0-') : null)"),
        kinds: ['open'],
      },
      {
        misconception: 'places-from-one',
        program: program(
          '({ known, ask }) => (known.status === 206 ? ask(`bytes=${known.first - 1}-${known.last - 1}`) : null)',
        ),
        kinds: [],
      },
    ];
    const asked = (mutant: (typeof mutants)[number]) =>
      mutant.kinds.some((kind) => chosen.some((each) => each === kind));
    const ordered = mutants.toSorted((one, other) => Number(asked(other)) - Number(asked(one)));
    const [first = { misconception: 'end-excluded', program: program('() => null') }, ...others] = ordered;
    return {
      parameters: { structure: { kinds: chosen.join(' ') }, surface: { file, size, ranges: ranges.join(' ') } },
      stem: `The file /${file} on ${host} has ${size} bytes; the server supports ranges. Which status and Content-Range do these three requests get, in their order?`,
      listings: [listing('http', ranges.map((each) => `GET /${file}\nRange: ${each}`).join('\n\n'), 'Requests')],
      asks: 'output',
      key: program('() => null'),
      mutants: [first, ...others],
    };
  },
};
