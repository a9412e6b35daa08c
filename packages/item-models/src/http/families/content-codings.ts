import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

const weighted = [
  'gzip;q=0.5, br;q=0.8',
  'br;q=0.2, gzip',
  'gzip, br',
  'zstd, gzip;q=0.9',
  'gzip;q=0.4, br;q=0.4',
] as const;
const excluding = ['gzip;q=0, br;q=0', 'br;q=0, deflate', 'gzip;q=0, deflate', 'deflate, gzip;q=0'] as const;
const others = [
  'deflate',
  'deflate, *;q=0.5',
  'identity, gzip;q=0.5',
  '*',
  'identity;q=0, br;q=0.4, gzip;q=0.6',
  'zstd, deflate',
] as const;

/** How a response is compressed for each client. */
export const contentCodings: ProgramFamily = {
  id: 'http-content-codings',
  version: 2,
  test: 'http',
  objective: 'negotiation',
  level: 'apply',
  title: 'Compression that a client accepts',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9110, 12.5.3 Accept-Encoding and 8.4 Content-Encoding',
  misconceptions: {
    'order-is-preference': 'The coding that stands first is preferred.',
    'quality-without-effect': 'Quality values change nothing; the server takes what it likes best.',
    'zero-still-accepted': 'A quality of zero is a weak wish.',
    'star-fits-nothing': 'A star stands for no coding of its own.',
    'compressed-in-any-case': 'A response is compressed even if no coding of the server is named.',
    'plain-needs-a-word': 'Without identity in the list a response may not be sent plain.',
  },
  build: (random) => {
    const { host, file } = random.pick(services);
    const liked = random.pick([
      ['br', 'gzip'],
      ['gzip', 'br'],
      ['br', 'gzip'],
    ] as const);
    const chosen = random.shuffle([random.pick(weighted), random.pick(excluding), random.pick(others)]);
    const [first, second] = liked;
    const program = (change: string, result = 'coding') => code`
      const Negotiator = require('negotiator');
      const liked = ${json(liked)};
      const change = ${change};
      for (const accepted of ${json(chosen)}) {
        const request = { headers: { 'accept-encoding': change(accepted) } };
        const coding = new Negotiator(request).encoding([...liked, 'identity'], { preferred: liked }) ?? '406';
        console.log(${result} === 'identity' ? 'plain' : ${result});
      }
    `;
    const orders =
      "(accepted) => accepted.split(', ').map((part, at) => (part.includes('q=0') && !part.includes('q=0.') ? part : `${part.split(';')[0]};q=${1 - at / 10}`)).join(', ')";
    const ideas = [
      {
        misconception: 'quality-without-effect',
        program: program("(accepted) => accepted.replaceAll(/;q=0\\.\\d/g, '')"),
      },
      { misconception: 'order-is-preference', program: program(orders) },
      {
        misconception: 'zero-still-accepted',
        program: program("(accepted) => accepted.replaceAll(/;q=0(?!\\.)/g, ';q=0.01')"),
      },
      {
        misconception: 'star-fits-nothing',
        program: program("(accepted) => accepted.replace(/(, )?\\*(;q=[\\d.]+)?/, '')"),
      },
      {
        misconception: 'compressed-in-any-case',
        program: program('(accepted) => accepted', `(coding === 'identity' ? '${first}' : coding)`),
      },
      {
        misconception: 'plain-needs-a-word',
        program: program(
          '(accepted) => accepted',
          "(coding === 'identity' && !accepted.includes('identity') ? '406' : coding)",
        ),
      },
    ] as const;
    const [quality, order, zero, ...rest] = ideas;
    return {
      parameters: { structure: { chosen: chosen.join(' / '), liked: liked.join(' ') }, surface: { host, file } },
      stem: `The server of ${host} can send /${file} with ${first} or ${second} or plain. It follows the client’s quality values; among equals it takes ${first}, then ${second}, then plain. What do these requests get, in their order?`,
      listings: [listing('http', chosen.map((each) => `Accept-Encoding: ${each}`).join('\n'), 'Requests')],
      asks: 'output',
      key: program('(accepted) => accepted'),
      mutants: [zero, quality, order, ...rest],
    };
  },
};
