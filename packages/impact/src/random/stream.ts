import { philox4x32, type PhiloxKey } from './philox';

/** Independent draws of one entity for one purpose. Every draw advances the stream, and no other one. */
export type Stream = {
  /** Uniform on the open interval (0, 1), 52 bits. */
  readonly unit: () => number;
};

/** Whose draws: `entity` and `purpose` are whole numbers below 2^32, `part` tells several streams of both apart. */
export type StreamName = { readonly entity: number; readonly purpose: number; readonly part?: number };

const WORD = 2 ** 32;

/**
 * The stream of (seed, entity, purpose): block n is Philox of the counter (n, part, entity, purpose) under the seed, so
 * the same name gives the same draws whatever was drawn elsewhere, in whatever order, by however many threads.
 *
 * @param seed a whole number from 0 below 2^53
 */
export function streamOf(seed: number, { entity, purpose, part = 0 }: StreamName): Stream {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('A seed is a whole number from 0 below 2^53.');
  const key: PhiloxKey = [seed % WORD, Math.floor(seed / WORD)];
  const block = new Uint32Array(4);
  let blocks = 0;
  let second = false;
  const unit = () => {
    if (second) {
      second = false;
      return openUnit(block[2] ?? 0, block[3] ?? 0);
    }
    block[0] = blocks;
    block[1] = part;
    block[2] = entity;
    block[3] = purpose;
    philox4x32(block, key);
    blocks += 1;
    second = true;
    return openUnit(block[0], block[1]);
  };
  return { unit };
}

/** The words of the stream of (seed, entity, purpose) from its beginning, 32 fair coins each. */
export function fillWords(words: Uint32Array, seed: number, { entity, purpose, part = 0 }: StreamName): void {
  const key: PhiloxKey = [seed % WORD, Math.floor(seed / WORD)];
  const block = new Uint32Array(4);
  for (let at = 0; at < words.length; at += 4) {
    block[0] = at / 4;
    block[1] = part;
    block[2] = entity;
    block[3] = purpose;
    philox4x32(block, key);
    for (let word = 0; word < 4 && at + word < words.length; word++) words[at + word] = block[word] ?? 0;
  }
}

/** The middle of one of 2^52 equal cells, so that neither end can be drawn. */
function openUnit(high: number, low: number): number {
  return (high * 2 ** 20 + (low >>> 12) + 0.5) / 2 ** 52;
}
