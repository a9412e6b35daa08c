import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

/** With which method a request arrives after redirects. */
export const redirectChain: ProgramFamily = {
  id: 'http-redirect-chain',
  version: 1,
  test: 'http',
  objective: 'redirects',
  level: 'apply',
  title: 'Method and body after redirects',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Fetch Standard, 4.4 HTTP-redirect fetch; RFC 9110, 15.4 Redirection 3xx',
  misconceptions: {
    'moved-keeps-the-method': '301 and 302 repeat a POST as it was.',
    'temporary-becomes-get': '307 and 308 turn a request into GET.',
    'see-other-keeps-the-method': '303 repeats the request at the new address.',
    'any-method-becomes-get': '301 and 302 turn PUT and DELETE into GET too.',
    'body-comes-along': 'The body is sent again even though the method changed.',
    'relative-to-the-root': 'A relative Location counts from the root.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const method = random.pick(['POST', 'POST', 'PUT', 'DELETE']);
    const statuses = random.sample([301, 302, 303, 307, 308], 2);
    const start = `https://${host}/api/${list}`;
    const locations = random.pick([
      [`https://${host}/v2/${list}`, 'done'],
      [`/v2/${list}/`, 'queue/9'],
      [`https://api.${host}/${list}`, '/thanks'],
      [`../${list}/new`, './status'],
    ]);
    const body = method === 'DELETE' ? null : '{"name":"A"}';
    const hops = statuses.map((status, at) => ({ status, location: locations[at] ?? '/' }));
    const program = (change: { status?: string; next?: string; location?: string } = {}) => code`
      const { followRedirect } = require('assay/redirect');
      let sent = { method: '${method}', url: '${start}', headers: {}, body: ${json(body)} };
      const adapt = ${change.next ?? '(next) => next'};
      for (const hop of ${json(hops)}) {
        const status = ${change.status ?? 'hop.status'};
        const location = ${change.location ?? 'hop.location'};
        sent = adapt(followRedirect(sent, status, location), sent, hop);
      }
      console.log(\`\${sent.method} \${sent.url}, \${sent.body === null ? 'no body' : 'with body'}\`);
    `;
    const isOld = statuses.some((status) => status === 301 || status === 302);
    const keeps = {
      misconception: 'moved-keeps-the-method',
      program: program({ status: 'hop.status < 303 ? 307 : hop.status' }),
    };
    const becomes = {
      misconception: 'temporary-becomes-get',
      program: program({ status: 'hop.status > 303 ? 303 : hop.status' }),
    };
    const sees = {
      misconception: 'see-other-keeps-the-method',
      program: program({ status: 'hop.status === 303 ? 307 : hop.status' }),
    };
    const any = {
      misconception: 'any-method-becomes-get',
      program: program({ status: 'hop.status < 303 ? 303 : hop.status' }),
    };
    const others = [
      keeps,
      becomes,
      sees,
      any,
      {
        misconception: 'body-comes-along',
        program: program({ next: '(next, before) => ({ ...next, body: before.body })' }),
      },
      {
        misconception: 'relative-to-the-root',
        program: program({
          location: "hop.location.replace(/^[./]*(?=[a-z])/, hop.location.startsWith('http') ? '' : '/')",
        }),
      },
      {
        misconception: 'body-comes-along',
        program: program({ status: '307', next: '(next) => ({ ...next, body: null })' }),
      },
      {
        misconception: 'temporary-becomes-get',
        program: program({ status: '303', next: "(next) => ({ ...next, body: '' })" }),
      },
    ];
    const sees303 = statuses.includes(303);
    const bodyComes = others[4] ?? keeps;
    const ofPost = sees303 ? (isOld ? bodyComes : sees) : isOld ? keeps : becomes;
    const ofOthers = sees303 ? sees : isOld ? any : becomes;
    const first = method === 'POST' ? ofPost : ofOthers;
    return {
      parameters: {
        structure: {
          method,
          statuses: statuses.join(' '),
          locations: locations.map((each) => each.replace(host, 'h')).join(' '),
        },
        surface: { host, list },
      },
      stem: `A script calls fetch with ${method} ${start}${body === null ? '' : ' and a JSON body'} and follows redirects as the standard says. The answers are shown. What is its last request?`,
      listings: [
        listing(
          'http',
          hops.map(({ status, location }) => `HTTP/1.1 ${status}\nLocation: ${location}`).join('\n\n'),
          'First and second answer',
        ),
      ],
      asks: 'output',
      key: program(),
      mutants: [first, ...others.filter((each) => each !== first)],
    };
  },
};
