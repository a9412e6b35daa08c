import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawPageOrigin } from '../cors-calls';
import { fieldsJson, json, responseText } from '../messages';
import { drawTag, services } from '../worlds';

/** Which fields of an answer a script of another origin can read. */
export const exposedHeaders: ProgramFamily = {
  id: 'http-exposed-headers',
  version: 1,
  test: 'http',
  objective: 'cors',
  level: 'apply',
  title: 'Header fields that scripts can read',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Fetch Standard, 2.2.2 Headers, CORS-safelisted response-header name; 3.3.3 HTTP new-header syntax',
  misconceptions: {
    'everything-is-readable': 'Who may read the answer may read its fields.',
    'only-what-is-exposed': 'Without being exposed no field can be read, Content-Type included.',
    'standard-fields-are-readable': 'Fields of the HTTP standard can be read, fields of one’s own cannot.',
    'star-with-cookies': 'A star exposes everything in calls with cookies too.',
    'star-is-no-value': 'A star exposes nothing.',
    'allowed-is-exposed': 'Access-Control-Allow-Headers tells what can be read.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const origin = drawPageOrigin(random, host);
    const credentials = random.chance(0.5);
    const optional = {
      ETag: `"${drawTag(random)}"`,
      'X-Total-Count': String(random.int(40, 900)),
      Location: `/${list}/${random.int(10, 99)}`,
      'Retry-After': '30',
      Link: `</${list}?page=2>; rel="next"`,
      'X-Request-Id': drawTag(random),
    };
    const names = random.sample(Object.keys(optional), 3);
    const [shown = 'ETag', ...hidden] = names;
    const safe = random.pick([
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'max-age=60'],
      ['Last-Modified', 'Mon, 02 Mar 2026 09:00:00 GMT'],
    ]);
    const exposing = random.pick(['named', 'star', 'absent', 'allowed', 'two']);
    const expose: Readonly<Record<string, string>> = {
      named: { 'Access-Control-Expose-Headers': shown },
      two: { 'Access-Control-Expose-Headers': `${shown}, ${hidden[0] ?? ''}` },
      star: { 'Access-Control-Expose-Headers': '*' },
      absent: {},
      allowed: { 'Access-Control-Allow-Headers': shown },
    }[exposing];
    const headers: Readonly<Record<string, string>> = {
      'Access-Control-Allow-Origin': origin,
      ...(credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
      ...expose,
      [safe[0]]: safe[1],
      ...Object.fromEntries(
        names.map((name) => [name, Object.entries(optional).find(([each]) => each === name)?.[1] ?? '']),
      ),
    };
    const asked = [safe[0], ...names];
    const program = (rule: string) => code`
      const { readableFields } = require('assay/cors');
      const answer = ${fieldsJson(headers)};
      const read = (credentials, fields = answer) => readableFields({ credentials }, fields);
      const readable = (${rule})(read(${credentials}));
      const asked = ${json(asked)}.filter((name) => readable.includes(name.toLowerCase()));
      console.log(asked.join(', ') || 'nothing');
    `;
    const ideas = [
      { misconception: 'everything-is-readable', program: program('() => Object.keys(answer)') },
      {
        misconception: 'only-what-is-exposed',
        program: program(`(known) => known.filter((name) => name !== '${safe[0].toLowerCase()}')`),
      },
      {
        misconception: 'standard-fields-are-readable',
        program: program("() => Object.keys(answer).filter((name) => !name.startsWith('x-'))"),
      },
      {
        misconception: 'star-is-no-value',
        program: program("() => read(true, { ...answer, 'access-control-expose-headers': '' })"),
      },
      {
        misconception: 'allowed-is-exposed',
        program: program(
          "() => read(true, { ...answer, 'access-control-expose-headers': answer['access-control-allow-headers'] })",
        ),
      },
      {
        misconception: 'only-what-is-exposed',
        program: program(`() => ${json(hidden.map((name) => name.toLowerCase()))}`),
      },
      {
        misconception: 'only-what-is-exposed',
        program: program('(known) => Object.keys(answer).filter((name) => !known.includes(name))'),
      },
    ] as const;
    const [everything, ...others] = ideas;
    const starIdea = {
      misconception: 'star-with-cookies',
      program: program("() => read(false, { ...answer, 'access-control-expose-headers': '*' })"),
    };
    const central =
      exposing === 'star' && !credentials
        ? { misconception: 'star-is-no-value', program: ideas[3].program }
        : everything;
    return {
      parameters: {
        structure: { exposing, credentials, shown: shown.startsWith('X-') },
        surface: { host, names: names.join(' '), safe: safe[0] },
      },
      stem: `A script of ${origin} calls https://api.${host}/${list}${credentials ? " with credentials: 'include'" : ''} and gets this answer. Which of ${asked.slice(0, -1).join(', ')} and ${asked.at(-1)} can it read by response.headers.get?`,
      listings: [listing('http', responseText('200 OK', headers))],
      asks: 'output',
      key: program('(known) => known'),
      mutants: exposing === 'star' && credentials ? [starIdea, ...others] : [central, ...others],
    };
  },
};
