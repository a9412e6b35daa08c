import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const services = [
  ['mail', 'push', 'sms', 'fax'],
  ['stock', 'prices', 'photos', 'offers'],
  ['maps', 'weather', 'traffic', 'tides'],
  ['bank', 'ledger', 'rates', 'taxes'],
  ['cache', 'disk', 'cloud', 'tape'],
  ['north', 'centre', 'south', 'coast'],
] as const;

/** Places in the order in which the promises settle; neither the first nor the last of the list is the fastest or the slowest. */
const orders = [
  [1, 0, 3, 2],
  [1, 3, 0, 2],
  [2, 0, 3, 1],
  [2, 3, 0, 1],
] as const;

type Idea = { readonly misconception: string; readonly promise: string; readonly isList?: boolean };

/** Several promises waited for together. */
export const promiseCombinators: ProgramFamily = {
  id: 'javascript-promise-combinators',
  version: 3,
  test: 'javascript',
  objective: 'asynchrony',
  level: 'apply',
  title: 'Waiting for several promises',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 27.2.4 Properties of the Promise Constructor: all, allSettled, any, race',
  misconceptions: {
    'order-of-completion': 'Results come in the order in which the promises settle.',
    'latest-first': 'Results come with the latest first.',
    'failures-dropped': 'Failures are left out of the results.',
    'failure-fails-all': 'One failure fails the whole.',
    'failure-ends-it': 'A failure ends the waiting, and what had come by then arrives.',
    'failures-passed-over': 'Failures are passed over until something succeeds.',
    'failure-counts': 'The first to settle decides, failures included.',
    'first-listed': 'The promise that is listed first decides, or the failure that is listed first.',
    'last-listed': 'The promise that is listed last decides.',
    'slowest-decides': 'All are waited for, and the last to settle decides.',
  },
  build: (random) => {
    const list = random.pick(['calls', 'requests', 'jobs', 'loads', 'pending']);
    const names = random.shuffle<string>(random.pick(services));
    const combinator = random.pick(['all', 'allSettled', 'race', 'any']);
    const order: readonly number[] = random.pick(orders);
    const failures = random.pick(combinator === 'all' ? [0, 1, 2] : [1, 2]);
    const failing = random.sample([0, 1, 2, 3], failures);
    const works = (place: number) => !failing.includes(place);
    const calls = names.map((name, at) => `load('${name}', ${2 + 6 * order.indexOf(at)}, ${String(works(at))}),`);
    const shows = combinator === 'allSettled' ? "value.map((each) => each.value ?? 'none').join(' ')" : 'value';
    const program = (promise: string, show: string) => code`
      const load = (name, ms, works) =>
        new Promise((resolve, reject) => {
          setTimeout(() => (works ? resolve(name) : reject(new Error(name))), ms);
        });
      const ${list} = [
        ${calls.join('\n')}
      ];
      ${promise}.then(
        (value) => console.log('done:', ${show}),
        (error) => console.log('failed:', error.message),
      );
    `;
    const key = program(`Promise.${combinator}(${list})`, combinator === 'all' ? "value.join(' ')" : shows);
    const inOrder = (places: readonly number[]) =>
      `Promise.allSettled(${list}).then((all) => [${places.join(', ')}].map((at) => all[at]))`;
    const one = (place: number) => `(${list}.forEach((each) => each.catch(() => undefined)), ${list}[${place}])`;
    const listed = [0, 1, 2, 3];
    const last = order[3] ?? 3;
    const firstFailing = order.findIndex((place) => !works(place));
    const slowestLast = [...listed.filter((place) => place !== last), last];
    const none: Idea[] = [
      { misconception: 'order-of-completion', promise: inOrder(order), isList: true },
      { misconception: 'latest-first', promise: inOrder(order.toReversed()), isList: true },
      { misconception: 'order-of-completion', promise: inOrder(slowestLast), isList: true },
      { misconception: 'latest-first', promise: inOrder(listed.toReversed()), isList: true },
    ];
    const some: Idea[] = [
      { misconception: 'failures-dropped', promise: inOrder(listed.filter(works)), isList: true },
      { misconception: 'first-listed', promise: one(listed.find((place) => !works(place)) ?? 0) },
      { misconception: 'order-of-completion', promise: inOrder(order.filter(works)), isList: true },
      ...(firstFailing > 0
        ? [{ misconception: 'failure-ends-it', promise: inOrder(order.slice(0, firstFailing)), isList: true }]
        : []),
      { misconception: 'latest-first', promise: inOrder(order.filter(works).toReversed()), isList: true },
    ];
    const deciding: Idea[] = [
      combinator === 'race'
        ? { misconception: 'failures-passed-over', promise: `Promise.any(${list})` }
        : { misconception: 'failure-counts', promise: `Promise.race(${list})` },
      { misconception: 'failure-fails-all', promise: `Promise.all(${list})` },
      ...random.shuffle([
        { misconception: 'first-listed', promise: one(0) },
        { misconception: 'last-listed', promise: one(3) },
        { misconception: 'slowest-decides', promise: one(last) },
      ]),
    ];
    const settled: Idea[] = [
      { misconception: 'order-of-completion', promise: inOrder(order), isList: true },
      ...random.shuffle([
        { misconception: 'failure-fails-all', promise: `Promise.all(${list})` },
        { misconception: 'failures-dropped', promise: inOrder(listed.filter(works)), isList: true },
        { misconception: 'failures-dropped', promise: inOrder(order.filter(works)), isList: true },
      ]),
      { misconception: 'latest-first', promise: inOrder(order.toReversed()), isList: true },
    ];
    const ideas = { all: failures === 0 ? none : some, allSettled: settled, race: deciding, any: deciding }[combinator];
    const holes = "value.map((each) => each.value ?? 'none').join(' ')";
    const mutants = ideas.map(({ misconception, promise, isList = false }) => ({
      misconception,
      program: program(promise, isList ? holes : 'value'),
    }));
    // Where the first idea is right by chance, the question is about the next one.
    const isRaceWonBySuccess = works(order[0] ?? 0);
    const about = (combinator === 'race' || combinator === 'any') && isRaceWonBySuccess ? 1 : 0;
    const [first = { misconception: 'failure-fails-all', program: key }, ...others] = [
      ...mutants.slice(about),
      ...mutants.slice(0, about),
    ];
    return {
      parameters: {
        structure: {
          combinator,
          failures,
          order: order.join(' '),
          failing: failing.toSorted((one, other) => one - other).join(' '),
        },
        surface: { list, names: names.join(' ') },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [first, ...others],
    };
  },
};
