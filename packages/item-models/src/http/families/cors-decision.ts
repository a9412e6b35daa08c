import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawPageOrigin } from '../cors-calls';
import { fieldsJson, responseText } from '../messages';
import { services } from '../worlds';

const kinds = ['read', 'read', 'write', 'write', 'write'] as const;

/** Where in a cross-origin call things go wrong. */
export const corsDecision: ProgramFamily = {
  id: 'http-cors-decision',
  version: 1,
  test: 'http',
  objective: 'cors',
  level: 'analyse',
  title: 'Why a page cannot read an answer',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'Fetch Standard, 4.8 CORS-preflight fetch and 4.10 CORS check',
  misconceptions: {
    'star-with-cookies': 'A star as allowed origin is good for calls with cookies too.',
    'same-host-is-enough': 'An allowed origin of another scheme, port or subdomain is good enough.',
    'cookies-need-no-word': 'Calls with cookies need no allowance of their own.',
    'json-needs-no-word': 'The type of the body needs no allowance.',
    'method-needs-no-word': 'A method needs no allowance once the origin has one.',
    'blocked-before-sending': 'A call whose answer may not be read is not sent at all.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const origin = drawPageOrigin(random, host);
    const kind = random.pick(kinds);
    const credentials = random.chance(0.6);
    const method = kind === 'read' ? 'GET' : random.pick(['PUT', 'PATCH', 'POST', 'DELETE']);
    const hasBody = method !== 'GET' && method !== 'DELETE';
    const flaw = random.pick(
      kind === 'read'
        ? (['nothing', 'origin', 'star', 'credentials', 'origin'] as const)
        : (['nothing', 'origin', 'star', 'credentials', 'fields', 'methods', 'fields'] as const),
    );
    const near = random.pick([origin.replace('https', 'http'), `${origin}:8443`, `https://shop.${host}`, `${origin}/`]);
    const allowed = flaw === 'origin' ? near : flaw === 'star' ? '*' : origin;
    const answer = {
      'Access-Control-Allow-Origin': allowed,
      ...(credentials && flaw !== 'credentials' ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
    };
    const preflight = {
      ...answer,
      'Access-Control-Allow-Methods': flaw === 'methods' ? 'GET, POST' : 'GET, POST, PUT, PATCH, DELETE',
      ...(flaw === 'fields' ? {} : { 'Access-Control-Allow-Headers': 'Content-Type' }),
    };
    const headers: Readonly<Record<string, string>> = hasBody ? { 'Content-Type': 'application/json' } : {};
    const program = (change: string) => code`
      const { needsPreflight, passesPreflight, passesCorsCheck } = require('assay/cors');
      const change = ${change};
      const call = change({
        request: {
          origin: '${origin}',
          url: 'https://api.${host}/${list}/7',
          method: '${method}',
          headers: ${fieldsJson(headers)},
          credentials: ${credentials},
        },
        first: ${fieldsJson(preflight)},
        answer: ${fieldsJson(answer)},
      });
      const { request, first, answer } = call;
      const asks = needsPreflight(request);
      if (asks && !passesPreflight(request, 204, first)) console.log('OPTIONS is sent, ${method} is not.');
      else if (call.strict) console.log('Nothing is sent.');
      else
        console.log(
          [asks ? 'OPTIONS and ${method} are sent, ' : '${method} is sent, ', passesCorsCheck(request, answer) ? 'the script can read the answer.' : 'the script gets an error.'].join(''),
        );
    `;
    const allowing = (fields: string) =>
      `(call) => ({ ...call, first: { ...call.first, ${fields} }, answer: { ...call.answer, ${fields} } })`;
    const passing =
      "(call) => ({ ...call, request: { ...call.request, credentials: false }, first: { ...call.first, 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' }, answer: { 'access-control-allow-origin': '*' } })";
    const idea = {
      nothing: 'cookies-need-no-word',
      origin: 'same-host-is-enough',
      star: 'star-with-cookies',
      credentials: 'cookies-need-no-word',
      fields: 'json-needs-no-word',
      methods: 'method-needs-no-word',
    }[flaw];
    const say = (text: string) => `console.log(${JSON.stringify(text)});`;
    const first = kind === 'read' ? `${method} is sent` : `OPTIONS and ${method} are sent`;
    const wrongs = [
      { misconception: 'blocked-before-sending', program: say('Nothing is sent.') },
      { misconception: idea, program: program(allowing("'access-control-allow-credentials': 'true'")) },
      { misconception: 'same-host-is-enough', program: say(`${first}, the script can read the answer.`) },
      { misconception: 'blocked-before-sending', program: say(`${first}, the script gets an error.`) },
      { misconception: 'json-needs-no-word', program: say(`OPTIONS is sent, ${method} is not.`) },
      { misconception: 'method-needs-no-word', program: say(`${method} is sent, the script can read the answer.`) },
    ] as const;
    const believes =
      flaw === 'nothing' || (flaw === 'credentials' && !credentials) || (flaw === 'star' && !credentials)
        ? { misconception: 'blocked-before-sending', program: say(`${first}, the script gets an error.`) }
        : { misconception: idea, program: program(passing) };
    return {
      parameters: {
        structure: { method, credentials, flaw, near: flaw === 'origin' ? near.replace(host, '') : '' },
        surface: { host, list, origin },
      },
      stem: `A page of ${origin} calls the API${credentials ? " with credentials: 'include'" : ' without cookies'}. What happens?`,
      listings: [
        listing(
          'javascript',
          [
            `fetch('https://api.${host}/${list}/7', {`,
            `  method: '${method}',`,
            ...(hasBody
              ? ["  headers: { 'Content-Type': 'application/json' },", '  body: JSON.stringify(changes),']
              : []),
            ...(credentials ? ["  credentials: 'include',"] : []),
            '});',
          ].join('\n'),
        ),
        listing('http', responseText('204 No Content', preflight), 'Answer of the API to any OPTIONS'),
        listing('http', responseText('200 OK', answer), 'Fields of its other answers'),
      ],
      asks: 'prose',
      key: program('(call) => call'),
      mutants: [believes, ...random.shuffle(wrongs)],
    };
  },
};
