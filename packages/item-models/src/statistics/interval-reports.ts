import type { Random } from '../random';

/** An interval as reports put it; `far` is the end that promises most, `centre` the estimate without its sign. */
export type Interval = {
  readonly low: number;
  readonly high: number;
  readonly centre: string;
  readonly far: string;
  readonly way: 'rise' | 'fall';
};

type Wrong = readonly [misconception: string, expression: string];
type Reports = { readonly key: string; readonly wrong: readonly [Wrong, ...Wrong[]] };

/** A rise for sure, and nothing said of how large it has to be. */
export function settled(random: Random, interval: Interval): Reports {
  const { low, high, centre } = interval;
  return {
    key: quoted(`${isSupported(random, 'rise')}; ${fit(random, low, high)}.`),
    wrong: [
      [
        'middle-is-truth',
        quoted(`${isSupported(random, 'rise')}; ${misfit(random, `a rise of less than ${centre}`)}.`),
      ],
      ...doubtsAndPromises(random, interval),
    ],
  };
}

/** A rise for sure, that may or may not be large enough. */
export function settledWithNeed(
  random: Random,
  interval: Interval,
  { points, isReached }: { readonly points: string; readonly isReached: boolean },
): Reports {
  const [verb, than] = isReached ? ['reaches', 'more'] : ['falls short of', 'less'];
  return {
    key: quoted(`${isSupported(random, 'rise')}; whether it reaches ${points} points stays open.`),
    wrong: [
      [
        'middle-is-truth',
        quoted(`${isSupported(random, 'rise')}; it ${verb} ${points} points, as ${interval.centre} is ${than}.`),
      ],
      ...doubtsAndPromises(random, interval),
    ],
  };
}

/** An interval that holds zero. */
export function unsettled(random: Random, { low, high, centre, far, way }: Interval): Reports {
  const beyond = `a ${way} of more than ${centre}`;
  const [first, second] = random.shuffle<Wrong>([
    ['middle-is-truth', quoted(`${isOpen(random)}; ${misfit(random, beyond)}.`)],
    ['interval-of-people', quoted(`${isOpen(random)}; ${lies(low, high)} for 95 % of the people in the test.`)],
  ]);
  return {
    key: quoted(`${isOpen(random)}; ${fit(random, low, high)}.`),
    wrong: [
      ['no-evidence-is-no-effect', quoted(`The change has no effect on this share, as zero is ${between(low, high)}.`)],
      first,
      ...random.shuffle<Wrong>([
        second,
        ['middle-is-truth', quoted(`${isSupported(random, way)}; ${centre} points is what it comes to.`)],
        [
          'upper-end-promised',
          quoted(`${isSupported(random, way)}; ${far} points may be promised as what it comes to.`),
        ],
        ['shown-whatever', quoted(`${isSupported(random, way)}; ${fit(random, low, high)}.`)],
      ]),
    ],
  };
}

/** Doubt where there is none, of two kinds, and claims that go too far. */
function doubtsAndPromises(random: Random, { low, high, centre, far }: Interval): Wrong[] {
  const rise = () => isSupported(random, 'rise');
  return [
    ['no-evidence-is-no-effect', quoted(`${isOpen(random)}; ${fit(random, low, high)}.`)],
    ...random.shuffle<Wrong>([
      ['middle-is-truth', quoted(`${rise()}; ${centre} points is what it comes to.`)],
      ['zero-fits-too', quoted(`${rise()}; ${fitsFromNone(random, high)}.`)],
      ['upper-end-promised', quoted(`${rise()}; ${far} points may be promised as what it comes to.`)],
      ['interval-of-people', quoted(`${rise()}; ${lies(low, high)} for 95 % of the people in the test.`)],
    ]),
  ];
}

// Each report draws its own words, so that the right one is not what most of them share.

function isSupported(random: Random, way: 'rise' | 'fall'): string {
  return random.pick([`A ${way} is supported`, `The data support a ${way}`]);
}

function isOpen(random: Random): string {
  return random.pick(['Neither rise nor fall is settled', 'The data leave rise or fall open']);
}

function fit(random: Random, low: number, high: number): string {
  return random.pick([`effects ${between(low, high)} fit the data`, `any size ${between(low, high)} remains possible`]);
}

function misfit(random: Random, beyond: string): string {
  return random.pick([`${beyond} points does not fit the data`, `${beyond} points is ruled out`]);
}

function fitsFromNone(random: Random, high: number): string {
  const most = `${high.toFixed(1)} points`;
  return random.pick([`effects from none to ${most} fit the data`, `any size from none to ${most} remains possible`]);
}

function lies(low: number, high: number): string {
  return `the effect lies ${between(low, high)}`;
}

function between(low: number, high: number): string {
  return `between ${low.toFixed(1)} and ${high.toFixed(1)} points`;
}

function quoted(text: string): string {
  return `'${text}'`;
}
