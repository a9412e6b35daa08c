import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

type Idea = keyof typeof ideas;
type Line = readonly [accepted: string, whoErrs: Idea];

/** What people with a wrong idea take a request or the choice for. */
const ideas = {
  'order-is-preference': {
    change:
      "accepted.split(', ').map((part, at) => (/;q=0$/.test(part) ? part : `${part.split(';')[0]};q=${1 - at / 10}`)).join(', ')",
  },
  'quality-without-effect': { change: "accepted.replaceAll(/;q=0\\.\\d/g, '')" },
  'zero-still-accepted': { change: "accepted.replaceAll(/;q=0(?!\\.)/g, ';q=0.01')" },
  'star-fits-nothing': { change: "accepted.replace(/(, )?\\*(;q=[\\d.]+)?/, '')" },
  'compressed-in-any-case': { result: "coding === 'identity' ? liked[0] : coding" },
} as const;

/** Three kinds of request, each with the idea that goes wrong on it; what the server takes first is `first`. */
const requests = (first: string, second: string) => ({
  weighted: [
    [`${first};q=0.5, ${second};q=0.8`, 'quality-without-effect'],
    [`${first};q=0.3, ${second}`, 'quality-without-effect'],
    [`${second};q=0.9, deflate, ${first};q=0.6`, 'quality-without-effect'],
    [`${second};q=0.3, ${first}`, 'order-is-preference'],
    [`${second}, ${first}`, 'order-is-preference'],
    [`${second};q=0.4, ${first};q=0.4`, 'order-is-preference'],
  ] as const satisfies readonly Line[],
  excluding: [
    [`${first};q=0, ${second};q=0`, 'zero-still-accepted'],
    [`${second};q=0, deflate`, 'zero-still-accepted'],
    [`${first};q=0, zstd`, 'zero-still-accepted'],
    ['identity;q=0, deflate', 'zero-still-accepted'],
    [`deflate, ${first};q=0`, 'zero-still-accepted'],
  ] as const satisfies readonly Line[],
  other: [
    ['deflate', 'compressed-in-any-case'],
    ['zstd, deflate', 'compressed-in-any-case'],
    ['identity', 'compressed-in-any-case'],
    ['*', 'star-fits-nothing'],
    ['deflate, *;q=0.5', 'star-fits-nothing'],
    ['zstd;q=0.8, *', 'star-fits-nothing'],
  ] as const satisfies readonly Line[],
});

/** How a response is compressed for each client. */
export const contentCodings: ProgramFamily = {
  id: 'http-content-codings',
  version: 3,
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
  },
  build: (random) => {
    const { host, file } = random.pick(services);
    const liked = random.pick([
      ['br', 'gzip'],
      ['gzip', 'br'],
      ['br', 'gzip'],
    ] as const);
    const [first, second] = liked;
    const { weighted, excluding, other } = requests(first, second);
    const lines: readonly Line[] = random.shuffle([random.pick(weighted), random.pick(excluding), random.pick(other)]);
    const chosen = lines.map(([accepted]) => accepted);
    const program = (held: readonly Idea[] = []) => code`
      const Negotiator = require('negotiator');
      const liked = ${json(liked)};
      const changes = [${held.flatMap((idea) => ('change' in ideas[idea] ? [`(accepted) => ${ideas[idea].change}`] : [])).join(', ')}];
      const results = [${held.flatMap((idea) => ('result' in ideas[idea] ? [`(coding) => ${ideas[idea].result}`] : [])).join(', ')}];
      for (const accepted of ${json(chosen)}) {
        const seen = changes.reduce((so, change) => change(so), accepted);
        const request = { headers: { 'accept-encoding': seen } };
        const coding = new Negotiator(request).encoding([...liked, 'identity'], { preferred: liked }) ?? '406';
        const sent = results.reduce((so, result) => result(so), coding);
        console.log(sent === 'identity' ? 'plain' : sent);
      }
    `;
    const [central, ...others] = crossedIdeas(random, random.shuffle(lines.map(([, idea]) => idea)));
    const mutant = (held: readonly [Idea, ...Idea[]]) => ({ misconception: held[0], program: program(held) });
    if (!central) throw new Error('a question about codings needs a wrong idea');
    return {
      parameters: { structure: { chosen: chosen.join(' / '), liked: liked.join(' ') }, surface: { host, file } },
      stem: `The server of ${host} can send /${file} with ${first}, with ${second} or plain. It follows the quality values of the client; among equals it takes ${first}, then ${second}, then plain. A coding that no entry covers is not used; plain that none covers comes last. What do these requests get, in their order?`,
      listings: [listing('http', chosen.map((each) => `Accept-Encoding: ${each}`).join('\n'), 'Requests')],
      asks: 'output',
      key: program(),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
