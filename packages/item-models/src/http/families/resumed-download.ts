import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { httpDate, json } from '../messages';
import { drawTag, monday, services } from '../worlds';

/** A download that goes on after a break. */
export const resumedDownload: ProgramFamily = {
  id: 'http-resumed-download',
  version: 1,
  test: 'http',
  objective: 'conditional',
  level: 'apply',
  title: 'Going on with a broken download',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'RFC 9110, 13.1.5 If-Range',
  misconceptions: {
    'condition-overlooked': 'The rest is sent whether the file is the same or not.',
    'changed-is-412': 'A changed file ends in 412.',
    'same-is-304': 'An unchanged file ends in 304.',
    'weak-will-do': 'A weak tag is good enough to go on.',
    'changed-is-416': 'A range of a changed file cannot be satisfied.',
  },
  build: (random) => {
    const { host, file } = random.pick(services);
    const size = random.int(30, 95) * 1000;
    const newSize = size + random.int(1, 9) * 1000;
    const had = random.int(4, 25) * 1000;
    const [tag, newTag] = [drawTag(random), drawTag(random)];
    const modified = httpDate(monday + random.int(1, 900) * 60_000);
    const kinds = random.sample(['same', 'changed', 'weak', 'same-date', 'changed-date'] as const, 2);
    const case_ = (kind: (typeof kinds)[number]) =>
      ({
        same: { ifRange: `"${tag}"`, etag: `"${tag}"`, size },
        changed: { ifRange: `"${tag}"`, etag: `"${newTag}"`, size: newSize },
        weak: { ifRange: `W/"${tag}"`, etag: `W/"${tag}"`, size },
        'same-date': { ifRange: modified, etag: `"${newTag}"`, size },
        'changed-date': { ifRange: httpDate(monday - 86_400_000), etag: `"${newTag}"`, size: newSize },
      })[kind];
    const cases = kinds.map(case_);
    const program = (change: string) => code`
      const { answerIfRange } = require('assay/byte-range');
      const change = ${change};
      for (const each of ${json(cases)}) {
        const ask = (more) => answerIfRange('bytes=${had}-', each.ifRange, { ...each, modified: '${modified}', ...more });
        const { status, bytes } = change({ ...each, ask, known: ask() });
        console.log(\`\${status}, \${bytes} bytes\`);
      }
    `;
    const shown = cases.map(({ ifRange, etag, size: now }, at) =>
      [
        `${at === 0 ? 'A' : 'B'}: GET /${file}`,
        `   Range: bytes=${had}-`,
        `   If-Range: ${ifRange}`,
        `   stored now: ${now} bytes, ETag ${etag},`,
        `   Last-Modified ${modified}`,
      ].join('\n'),
    );
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { file, size, had, tag } },
      stem: `Two downloads of /${file} from ${host} broke off after ${had} bytes and go on with these requests. Which status and how many bytes of the file does each get, A first?`,
      listings: [listing('http', shown.join('\n\n'))],
      asks: 'output',
      key: program('({ known }) => known'),
      mutants: [
        {
          misconception: kinds.includes('weak') ? 'weak-will-do' : 'condition-overlooked',
          program: program(
            kinds.includes('weak')
              ? `({ known, ifRange, size }) => (ifRange.startsWith('W/') ? { status: 206, bytes: size - ${had} } : known)`
              : `({ known, size }) => (known.status === 200 ? { status: 206, bytes: size - ${had} } : known)`,
          ),
        },
        {
          misconception: 'changed-is-412',
          program: program('({ known }) => (known.status === 200 ? { status: 412, bytes: 0 } : known)'),
        },
        {
          misconception: 'same-is-304',
          program: program('({ known }) => (known.status === 206 ? { status: 304, bytes: 0 } : known)'),
        },
        {
          misconception: 'changed-is-416',
          program: program('({ known }) => (known.status === 200 ? { status: 416, bytes: 0 } : known)'),
        },
        {
          misconception: 'condition-overlooked',
          program: program(`({ size }) => ({ status: 206, bytes: size - ${had} })`),
        },
        { misconception: 'condition-overlooked', program: program('({ size }) => ({ status: 200, bytes: size })') },
      ],
    };
  },
};
