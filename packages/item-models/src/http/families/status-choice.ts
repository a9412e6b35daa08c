import { code } from '../../code-text';
import { crossedIdeas } from '../../program/crossed-ideas';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { situations } from '../situations';
import { services } from '../worlds';

type Changes = Readonly<Record<number, number>>;

/** A wrong idea, the statuses that it gives for others, and the findings with which it shows. */
type Idea = { readonly misconception: string; readonly changes: Changes; readonly about: readonly string[] };

/** Which status says what happened. */
export const statusChoice: ProgramFamily = {
  id: 'http-status-choice',
  version: 2,
  test: 'http',
  objective: 'statuses',
  level: 'apply',
  title: 'The status that says what happened',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'RFC 9110, 15 Status Codes; RFC 6585, 4 429 Too Many Requests',
  misconceptions: {
    'who-and-may-swapped': '401 and 403 change places.',
    'bad-request-for-all': 'Whatever a client did wrong is 400.',
    'not-found-for-all': 'What is not served is 404, whatever the reason.',
    'done-is-200': 'What went well is 200.',
    'fault-is-500': 'What the server cannot do is 500.',
    'sent-and-wanted-swapped': '415 is about what the client wants, 406 about what it sends.',
    'gateway-codes-swapped': '502 is about time, 504 about a broken answer, 503 about the gateway.',
    'conflict-and-condition-swapped': '409 and 412 change places.',
  },
  build: (random) => {
    const service = random.pick(services);
    const chosen = random.sample(situations, 4);
    const program = (changes: Changes) => code`
      const { statusOf } = require('assay/http-status');
      const changes = ${json(changes)};
      const found = ${json(chosen.map(({ findings }) => findings))};
      found.forEach((each, at) => console.log(\`\${at + 1}  \${changes[statusOf(each)] ?? statusOf(each)}\`));
    `;
    const ideas: readonly Idea[] = [
      {
        misconception: 'who-and-may-swapped',
        changes: { 401: 403, 403: 401 },
        about: ['unauthenticated', 'forbidden'],
      },
      {
        misconception: 'bad-request-for-all',
        changes: { 406: 400, 409: 400, 412: 400, 413: 400, 415: 400, 429: 400, 405: 400 },
        about: [
          'notAcceptable',
          'conflictsWithState',
          'preconditionFailed',
          'tooLarge',
          'mediaTypeNotSupported',
          'tooManyRequests',
          'methodNotSupported',
        ],
      },
      {
        misconception: 'not-found-for-all',
        changes: { 405: 404, 410: 404, 403: 404 },
        about: ['methodNotSupported', 'removed', 'forbidden'],
      },
      {
        misconception: 'done-is-200',
        changes: { 201: 200, 202: 200, 204: 200 },
        about: ['created', 'accepted', 'empty'],
      },
      {
        misconception: 'fault-is-500',
        changes: { 502: 500, 503: 500, 504: 500, 429: 503 },
        about: ['upstreamSilent', 'upstreamBroken', 'overloaded', 'tooManyRequests'],
      },
      {
        misconception: 'sent-and-wanted-swapped',
        changes: { 415: 406, 406: 415, 400: 422, 202: 201 },
        about: ['mediaTypeNotSupported', 'notAcceptable', 'malformed', 'accepted'],
      },
      {
        misconception: 'gateway-codes-swapped',
        changes: { 502: 504, 504: 502, 503: 502 },
        about: ['upstreamSilent', 'upstreamBroken', 'overloaded'],
      },
      {
        misconception: 'conflict-and-condition-swapped',
        changes: { 409: 412, 412: 409, 404: 410, 410: 404 },
        about: ['conflictsWithState', 'preconditionFailed', 'unknownResource', 'removed'],
      },
    ];
    const touched = ({ about }: Idea) => about.filter((name) => chosen.some(({ findings }) => name in findings));
    const touching = random.shuffle(ideas).filter((idea) => touched(idea).length > 0);
    // Ideas about different lines, so that one wrong answer can hold two of them.
    const apart = touching.reduce<Idea[]>((kept, idea) => {
      const own = touched(idea);
      return kept.some((each) => touched(each).some((name) => own.includes(name))) ? kept : [...kept, idea];
    }, []);
    const [central, ...others] = crossedIdeas(random, apart.length > 1 ? apart.slice(0, 3) : touching);
    const mutant = (held: readonly [Idea, ...Idea[]]) => ({
      misconception: held[0].misconception,
      program: program(held.reduce<Changes>((all, { changes }) => ({ ...changes, ...all }), {})),
    });
    if (!central) throw new Error('a question about statuses needs a wrong idea');
    return {
      parameters: {
        structure: {
          situations: chosen
            .map(({ findings }) => Object.keys(findings)[1] ?? '')
            .toSorted()
            .join(' '),
        },
        surface: { list: service.list },
      },
      stem: 'Which status codes say most exactly what happened?',
      listings: [
        listing(
          'text',
          chosen.map(({ text }, at) => `${at + 1}  ${text(service)}`).join('\n'),
          'Requests and what the server found',
        ),
      ],
      asks: 'output',
      key: program({}),
      mutants: [mutant(central), ...others.map(mutant)],
    };
  },
};
