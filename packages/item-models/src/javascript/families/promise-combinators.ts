import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const combinators = ['all', 'allSettled', 'race', 'any'] as const;

const services = [
  ['mail', 'push', 'sms'],
  ['stock', 'prices', 'photos'],
  ['maps', 'weather', 'traffic'],
  ['bank', 'ledger', 'rates'],
  ['cache', 'disk', 'cloud'],
  ['north', 'centre', 'south'],
] as const;

/** Milliseconds by place: the order in which the promises settle is another than that of the list. */
const orders = [
  [2, 18, 10],
  [10, 2, 18],
  [10, 18, 2],
  [18, 2, 10],
  [18, 10, 2],
] as const;

/** Several promises waited for together. */
export const promiseCombinators: ProgramFamily = {
  id: 'javascript-promise-combinators',
  version: 2,
  test: 'javascript',
  objective: 'asynchrony',
  level: 'apply',
  title: 'Waiting for several promises',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 27.2.4 Properties of the Promise Constructor: all, allSettled, any, race',
  misconceptions: {
    'order-of-completion': 'Results come in the order in which the promises settle.',
    'failure-leaves-hole': 'A failure leaves a gap and the other results arrive.',
    'failures-dropped': 'Failures are left out of the results.',
    'failure-fails-all': 'One failure fails the whole.',
    'failures-passed-over': 'Failures are passed over until something succeeds.',
    'failure-counts': 'The first to settle decides, failures included.',
    'first-listed': 'The promise that is listed first decides.',
  },
  build: (random) => {
    const list = random.pick(['calls', 'requests', 'jobs', 'loads', 'pending']);
    const names = random.shuffle(random.pick(services));
    const [one, two, three] = names;
    const combinator = random.pick(combinators);
    const delays: readonly number[] = random.pick(orders);
    const failing = random.pick(combinator === 'all' ? [-1, 0, 1, 2] : [0, 1, 2]);
    const calls = [one, two, three].map(
      (name, at) => `load('${name}', ${delays[at] ?? 2}, ${String(at !== failing)}),`,
    );
    const program = (call: string, show: string) => code`
      const load = (name, ms, works) =>
        new Promise((resolve, reject) => {
          setTimeout(() => (works ? resolve(name) : reject(new Error(name))), ms);
        });
      const ${list} = [
        ${calls.join('\n')}
      ];
      ${call}.then(
        (value) => console.log('done:', ${show}),
        (error) => console.log('failed:', error.message),
      );
    `;
    const holes = "value.map((each) => each.value ?? 'none').join(' ')";
    const shows = { all: "value.join(' ')", allSettled: holes, race: 'value', any: 'value' };
    const settled = `Promise.allSettled(${list})`;
    const result = (name: (typeof combinators)[number]) => program(`Promise.${name}(${list})`, shows[name]);
    const completed = code`
      Promise.allSettled(${list}).then((all) => [${delays.map((delay, at) => `[${delay}, ${at}]`).join(', ')}]
        .sort((a, b) => a[0] - b[0])
        .map(([, at]) => all[at]))
    `;
    const kept = "value.flatMap((each) => each.value ?? []).join(' ')";
    const quiet = `${list}.forEach((each) => each.catch(() => undefined))`;
    const first = program(`(${quiet}, ${list}[0])`, 'value');
    const ideas = {
      all: [
        failing < 0
          ? { misconception: 'order-of-completion', program: program(completed, holes) }
          : { misconception: 'failures-dropped', program: program(settled, kept) },
        { misconception: 'failure-leaves-hole', program: program(settled, holes) },
        { misconception: 'order-of-completion', program: program(completed, kept) },
        { misconception: 'failure-counts', program: result('race') },
        { misconception: 'first-listed', program: first },
      ],
      allSettled: [
        { misconception: 'failure-fails-all', program: result('all') },
        { misconception: 'failures-dropped', program: program(settled, kept) },
        { misconception: 'order-of-completion', program: program(completed, holes) },
        { misconception: 'order-of-completion', program: program(completed, kept) },
      ],
      race: [
        delays[failing] === 2
          ? { misconception: 'failures-passed-over', program: result('any') }
          : { misconception: 'failure-fails-all', program: result('all') },
        { misconception: 'first-listed', program: first },
        { misconception: 'failure-fails-all', program: result('all') },
        { misconception: 'failures-dropped', program: program(settled, kept) },
        { misconception: 'failure-leaves-hole', program: program(settled, holes) },
      ],
      any: [
        delays[failing] === 2
          ? { misconception: 'failure-counts', program: result('race') }
          : { misconception: 'failure-fails-all', program: result('all') },
        { misconception: 'first-listed', program: first },
        { misconception: 'failure-fails-all', program: result('all') },
        { misconception: 'failures-dropped', program: program(settled, kept) },
        { misconception: 'failure-leaves-hole', program: program(settled, holes) },
      ],
    } as const;
    const key = result(combinator);
    return {
      parameters: {
        structure: { combinator, failing, fails: delays[failing] ?? 0, first: delays[0] ?? 0 },
        surface: { list, one, two },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: ideas[combinator],
    };
  },
};
