import type { Random } from '../random';

/** A list of things that a script keeps, and names for what is done with it. */
type Collection = {
  readonly list: string;
  readonly one: string;
  readonly words: readonly string[];
};

const collections: readonly [Collection, ...Collection[]] = [
  { list: 'tags', one: 'tag', words: ['urgent', 'billing', 'refund', 'export', 'mobile', 'legal', 'draft'] },
  { list: 'cart', one: 'item', words: ['lamp', 'desk', 'mug', 'rug', 'vase', 'clock', 'stool'] },
  { list: 'guests', one: 'guest', words: ['Amara', 'Bilal', 'Chen', 'Dara', 'Esi', 'Farid', 'Greta'] },
  { list: 'cities', one: 'city', words: ['Lagos', 'Lima', 'Porto', 'Quito', 'Riga', 'Turku', 'Hanoi'] },
  { list: 'crops', one: 'crop', words: ['beans', 'kale', 'leeks', 'maize', 'peas', 'squash', 'yams'] },
  { list: 'roles', one: 'role', words: ['admin', 'buyer', 'clerk', 'editor', 'owner', 'tester', 'viewer'] },
  { list: 'songs', one: 'song', words: ['Alba', 'Brisa', 'Cobalt', 'Dune', 'Ember', 'Fjord', 'Grove'] },
  { list: 'parts', one: 'part', words: ['axle', 'belt', 'cable', 'drum', 'fan', 'gear', 'hinge'] },
];

export function drawCollection(random: Random): Collection {
  const collection = random.pick(collections);
  return { ...collection, words: random.shuffle(collection.words) };
}

/** Amounts that a script adds up, sorts or filters. */
const measures = [
  { list: 'prices', one: 'price', total: 'revenue' },
  { list: 'hours', one: 'hour_count', total: 'billable' },
  { list: 'weights', one: 'weight', total: 'load' },
  { list: 'scores', one: 'score', total: 'points' },
  { list: 'distances', one: 'distance', total: 'mileage' },
  { list: 'readings', one: 'reading', total: 'usage' },
] as const;

export function drawMeasure(random: Random): (typeof measures)[number] {
  return random.pick(measures);
}

/** `count` different multiples of `step` in random order. */
export function drawNumbers(random: Random, count: number, step = 5): number[] {
  return random.sample(
    Array.from({ length: 14 }, (_, at) => (at + 1) * step),
    count,
  );
}
