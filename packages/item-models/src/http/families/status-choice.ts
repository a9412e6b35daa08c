import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { situations } from '../situations';
import { services } from '../worlds';

/** Which status says what happened. */
export const statusChoice: ProgramFamily = {
  id: 'http-status-choice',
  version: 1,
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
    const program = (changes: Readonly<Record<number, number>>) => code`
      const { statusOf } = require('assay/http-status');
      const changes = ${json(changes)};
      const found = ${json(chosen.map(({ findings }) => findings))};
      console.log(found.map((each) => changes[statusOf(each)] ?? statusOf(each)).join(', '));
    `;
    const ideas = [
      {
        misconception: 'who-and-may-swapped',
        program: program({ 401: 403, 403: 401 }),
        about: ['unauthenticated', 'forbidden'],
      },
      {
        misconception: 'bad-request-for-all',
        program: program({ 406: 400, 409: 400, 412: 400, 413: 400, 415: 400, 429: 400, 405: 400 }),
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
        program: program({ 405: 404, 410: 404, 403: 404 }),
        about: ['methodNotSupported', 'removed', 'forbidden'],
      },
      {
        misconception: 'done-is-200',
        program: program({ 201: 200, 202: 200, 204: 200 }),
        about: ['created', 'accepted', 'empty'],
      },
      {
        misconception: 'fault-is-500',
        program: program({ 502: 500, 503: 500, 504: 500, 429: 503 }),
        about: ['upstreamSilent', 'upstreamBroken', 'overloaded', 'tooManyRequests'],
      },
      {
        misconception: 'sent-and-wanted-swapped',
        program: program({ 415: 406, 406: 415, 400: 422, 202: 201 }),
        about: ['mediaTypeNotSupported', 'notAcceptable', 'malformed', 'accepted'],
      },
      {
        misconception: 'gateway-codes-swapped',
        program: program({ 502: 504, 504: 502, 503: 502 }),
        about: ['upstreamSilent', 'upstreamBroken', 'overloaded'],
      },
      {
        misconception: 'conflict-and-condition-swapped',
        program: program({ 409: 412, 412: 409, 404: 410, 410: 404 }),
        about: ['conflictsWithState', 'preconditionFailed', 'unknownResource', 'removed'],
      },
    ];
    const touches = ({ about }: (typeof ideas)[number]) =>
      about.filter((name) => chosen.some(({ findings }) => name in findings)).length;
    const [first = ideas[0], ...others] = random.shuffle(ideas).toSorted((x, y) => touches(y) - touches(x));
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
      stem: 'Which status codes, in this order, say most exactly what happened?',
      listings: [
        listing(
          'text',
          chosen.map(({ text }, at) => `${at + 1}  ${text(service)}`).join('\n'),
          'Requests and what the server found',
        ),
      ],
      asks: 'output',
      key: program({}),
      mutants: [first ?? { misconception: 'done-is-200', program: program({}) }, ...others],
    };
  },
};
