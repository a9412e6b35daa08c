type Shuffle = {
  <T>(items: readonly [T, T]): [T, T];
  <T>(items: readonly [T, T, T]): [T, T, T];
  <T>(items: readonly T[]): T[];
};

/** A stream of choices that is fixed by its seed. Every draw advances it. */
export type Random = {
  /** Uniform in [0, 1). */
  readonly unit: () => number;
  /** Uniform whole number, both ends included. */
  readonly int: (lowest: number, highest: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <const Items extends readonly [unknown, ...unknown[]]>(items: Items) => Items[number];
  /** A copy in random order; a tuple stays a tuple. */
  readonly shuffle: Shuffle;
  /** `count` different items in random order. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
};

/**
 * A seeded random stream: xoshiro128**, 32-bit.
 *
 * @param seed at least 32 hexadecimal digits; the first 128 bits are the state
 * @throws RangeError when the seed is shorter, not hexadecimal, or all zero
 * Source: Blackman & Vigna (2021), "Scrambled linear pseudorandom number generators", ACM TOMS 47.
 */
export function randomFrom(seed: string): Random {
  if (!/^[0-9a-f]{32}/i.test(seed) || /^0{32}/.test(seed))
    throw new RangeError('a seed is 32 hexadecimal digits, not all zero');
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16) | 0;
  let [a, b, c, d] = [word(0), word(1), word(2), word(3)];
  const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k));

  const unit = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result / 0x1_0000_0000;
  };
  const int = (lowest: number, highest: number) => lowest + Math.floor(unit() * (highest - lowest + 1));
  const reorder = <T>(items: readonly T[]): T[] => {
    const keyed = items.map((item) => ({ item, key: unit() }));
    return keyed.sort((x, y) => x.key - y.key).map(({ item }) => item);
  };
  return {
    unit,
    int,
    chance: (probability) => unit() < probability,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    shuffle: keepingLength(reorder),
    sample: (items, count) => reorder(items).slice(0, count),
  };
}

/** Reordering keeps the length, which is all that the tuple overloads promise beyond the list of the same items. */
function keepingLength(reorder: <T>(items: readonly T[]) => T[]): Shuffle {
  return reorder as Shuffle;
}
