import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { httpDate, json } from '../messages';
import { drawTag, monday, services } from '../worlds';

/** Statuses of requests with preconditions. */
export const conditionalStatus: ProgramFamily = {
  id: 'http-conditional-status',
  version: 1,
  test: 'http',
  objective: 'conditional',
  level: 'apply',
  title: 'Preconditions of reads and writes',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'RFC 9110, 13.1 Preconditions and 13.2.2 Precedence of Preconditions',
  misconceptions: {
    'date-decides': 'Where tag and date are sent, the date decides.',
    'failed-write-is-304': 'A write whose condition fails gets 304 as a read does.',
    'star-means-nothing': 'A star as entity tag matches nothing.',
    'weak-differs': 'A weak tag never matches for a read.',
    'weak-is-enough': 'A weak tag is enough for If-Match.',
    'match-and-none-swapped':
      'If-Match lets a request through when the tag differs, If-None-Match when it is the same.',
    'conditions-for-reads-only': 'Conditions hold for reads only; writes are carried out.',
  },
  build: (random) => {
    const { list } = random.pick(services);
    const tag = drawTag(random);
    const older = drawTag(random);
    const isWeak = random.chance(0.4);
    const modified = monday + random.int(0, 400) * 60_000;
    const current = { etag: `${isWeak ? 'W/' : ''}"${tag}"`, modified: httpDate(modified) };
    const path = `/${list}/${random.int(11, 989)}`;
    const [same, old] = [current.etag, `"${older}"`];
    const before = httpDate(modified - 3_600_000);
    const pool = [
      { method: 'GET', headers: { 'if-none-match': same } },
      { method: 'GET', headers: { 'if-none-match': old, 'if-modified-since': current.modified } },
      { method: 'GET', headers: { 'if-none-match': same, 'if-modified-since': before } },
      { method: 'GET', headers: { 'if-modified-since': before } },
      { method: 'PUT', headers: { 'if-none-match': '*' } },
      { method: 'PUT', headers: { 'if-match': same } },
      { method: 'PUT', headers: { 'if-match': `${old}, ${same}` } },
      { method: 'DELETE', headers: { 'if-match': old } },
      { method: 'PUT', headers: { 'if-match': '*' } },
      { method: 'PUT', headers: { 'if-unmodified-since': before } },
      { method: 'DELETE', headers: { 'if-unmodified-since': current.modified } },
    ] as const;
    const requests = random.sample(pool, 3);
    const wanted = [requests.some(({ method }) => method === 'GET'), requests.some(({ method }) => method !== 'GET')];
    const chosen = wanted.includes(false)
      ? [pool[random.int(0, 3)] ?? pool[0], ...requests.slice(1, 2), pool[random.int(4, 10)] ?? pool[4]]
      : requests;
    const program = (adapt: string, status = "outcome === 'proceed' ? 200 : outcome") => code`
      const { evaluatePreconditions } = require('assay/conditional');
      const requests = ${json(chosen)}.map(${adapt});
      const answers = requests.map((request) => {
        const outcome = evaluatePreconditions(request, request.current ?? ${json(current)});
        return ${status};
      });
      console.log(answers.join(', '));
    `;
    const plain = '(request) => request';
    const onlyFields = (pattern: string) =>
      `(request) => ({ ...request, headers: Object.fromEntries(Object.entries(request.headers).filter(([name, value]) => ${pattern})) })`;
    const strongly = `(request) => ({ ...request, current: { ...${json(current)}, etag: request.method === 'GET' ? 'W/"-"' : ${json(current.etag)} } })`;
    const asStrong = `(request) => JSON.parse(JSON.stringify({ ...request, current: ${json(current)} }).replaceAll('W/', ''))`;
    const mutants = [
      {
        misconception: 'date-decides',
        program: program(onlyFields("!(/tag|match/.test(name) && request.headers['if-modified-since'])")),
      },
      { misconception: 'failed-write-is-304', program: program(plain, "outcome === 'proceed' ? 200 : 304") },
      ...(isWeak
        ? [
            { misconception: 'weak-is-enough', program: program(asStrong) },
            { misconception: 'weak-differs', program: program(strongly) },
          ]
        : []),
      {
        misconception: 'star-means-nothing',
        program: program('(request) => JSON.parse(JSON.stringify(request).replace(\'"*"\', \'"none"\'))'),
      },
      {
        misconception: 'match-and-none-swapped',
        program: program(
          "(request) => JSON.parse(JSON.stringify(request).replace(/if-(none-)?match/, (name) => (name === 'if-match' ? 'if-none-match' : 'if-match')))",
        ),
      },
      {
        misconception: 'conditions-for-reads-only',
        program: program("(request) => (request.method === 'GET' ? request : { ...request, headers: {} })"),
      },
      { misconception: 'failed-write-is-304', program: program(plain, "outcome === 'proceed' ? 200 : 412") },
    ];
    const usesBoth = chosen.some(({ headers }) => Object.keys(headers).length === 2);
    const [first, second = first, ...others] = mutants;
    const title = (name: string) => name.replaceAll(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
    const shown = chosen.map(({ method, headers }) =>
      [`${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `${title(name)}: ${value}`)].join('\n'),
    );
    const fallback = { misconception: 'date-decides', program: program(plain) };
    return {
      parameters: {
        structure: {
          isWeak,
          requests: chosen.map(({ method, headers }) => `${method} ${Object.keys(headers).join('+')}`).join('; '),
        },
        surface: { path, tag },
      },
      stem: 'The server keeps to the HTTP standard and answers 200 to what it carries out. Each request meets the stored state as shown. Which status does each get, in their order?',
      listings: [
        listing('http', `${path}\nETag: ${current.etag}\nLast-Modified: ${current.modified}`, 'Stored'),
        listing('http', shown.join('\n\n'), 'Requests'),
      ],
      asks: 'output',
      key: program(plain),
      mutants: usesBoth ? [first ?? fallback, second ?? fallback, ...others] : [second ?? fallback, ...others],
    };
  },
};
