import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

type Status = (status: number) => number;

/** What a person with a wrong idea takes a status, the body or a Location for. */
type Reading = { readonly status?: Status; readonly body?: string; readonly location?: string };

type Idea = { readonly misconception: string; readonly reading: Reading };

const same: Status = (status) => status;

const methodIdeas: readonly (Idea & { readonly reading: { readonly status: Status } })[] = [
  { misconception: 'moved-keeps-the-method', reading: { status: (status) => (status < 303 ? 307 : status) } },
  { misconception: 'temporary-becomes-get', reading: { status: (status) => (status > 303 ? 303 : status) } },
  { misconception: 'see-other-keeps-the-method', reading: { status: (status) => (status === 303 ? 307 : status) } },
  { misconception: 'any-method-becomes-get', reading: { status: (status) => (status < 303 ? 303 : status) } },
];

/** With which method a request arrives after redirects. */
export const redirectChain: ProgramFamily = {
  id: 'http-redirect-chain',
  version: 2,
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
    'body-stays-behind': 'A redirect drops the body whatever its status is.',
    'relative-to-the-root': 'A relative Location counts from the root.',
    'relative-to-the-first': 'A relative Location counts from the address that was asked first.',
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
    const program = ({ status = same, body: kept = 'next.body', location = 'hop.location' }: Reading = {}) => code`
      const { followRedirect } = require('assay/redirect');
      const first = { method: '${method}', url: '${start}', headers: {}, body: ${json(body)} };
      let sent = first;
      for (const hop of ${json(hops.map((hop) => ({ ...hop, status: status(hop.status) })))}) {
        const next = followRedirect(sent, hop.status, ${location});
        sent = { ...next, body: ${kept} };
      }
      console.log(\`\${sent.method} \${sent.url}, \${sent.body === null ? 'no body' : 'with body'}\`);
    `;
    const becomesGet = (status: number) => status === 303 || (status < 303 && method === 'POST');
    const isGetInTheEnd = (read: Status) => statuses.some((status) => becomesGet(read(status)));
    const isGet = isGetInTheEnd(same);
    const ofMethod = methodIdeas.filter(({ reading }) => isGetInTheEnd(reading.status) !== isGet);
    const ofAddress: Idea[] = [
      { misconception: 'relative-to-the-root', reading: { location: "hop.location.replace(/^(?!http)[./]*/, '/')" } },
      { misconception: 'relative-to-the-first', reading: { location: 'new URL(hop.location, first.url).href' } },
    ];
    const ofBody: Idea = isGet
      ? { misconception: 'body-comes-along', reading: { body: 'first.body' } }
      : { misconception: 'body-stays-behind', reading: { body: 'null' } };
    const addresses = random.shuffle(ofAddress);
    const about = [
      ...random.shuffle(ofMethod).slice(0, 1),
      ...(body === null ? [] : [ofBody]),
      ...addresses.slice(0, 1),
    ];
    const [central, ...others] = crossedIdeas(random, [...random.shuffle(about), ...addresses.slice(1)]);
    const mutant = (held: readonly [Idea, ...Idea[]]) => ({
      misconception: held[0].misconception,
      program: program(held.reduce<Reading>((all, { reading }) => ({ ...all, ...reading }), {})),
    });
    if (!central) throw new Error('a question about redirects needs a wrong idea');
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
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
