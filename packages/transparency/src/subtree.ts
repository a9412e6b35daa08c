import { emptyRoot, nodeHash, type Hash } from './hash';

/** A complete subtree: the 2^level leaves from index × 2^level on. Its hash never changes while the tree grows. */
export type Subtree = { readonly level: number; readonly index: number };

/** Leaves from `from` up to, not including, `to`, by index from 0. */
export type Range = { readonly from: number; readonly to: number };

/**
 * The complete subtrees that make up a range which is a node of some tree: largest first, O(log n) of them.
 * `from` is a multiple of the largest power of two that fits, as it is for every node of an RFC 6962 tree.
 */
export function subtreesOf({ from, to }: Range): Subtree[] {
  const found: Subtree[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    let size = 1;
    while (at % (size * 2) === 0 && at + size * 2 <= to) {
      size *= 2;
      level += 1;
    }
    found.push({ level, index: at / size });
    at += size;
  }
  return found;
}

/** The hash of a range from those of its complete subtrees, largest first. Source: RFC 6962, section 2.1. */
export function foldSubtrees(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1);
  return last === undefined
    ? emptyRoot()
    : hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The largest power of two below `size`, which is at least 2: where RFC 6962 splits a tree of that size. */
export function splitOf(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/**
 * Where the hash of a complete subtree stands when hashes are stored one after another as leaves are appended: each leaf,
 * followed by the subtrees that it completes, smallest first. Source: `StoredHashIndex` of golang.org/x/mod/sumdb/tlog.
 */
export function storedIndex({ level, index }: Subtree): number {
  let leaf = index;
  for (let above = level; above > 0; above -= 1) leaf = leaf * 2 + 1;
  return storedCount(leaf) + level;
}

/** How many hashes are stored for a tree of `size` leaves; a little under two a leaf. */
export function storedCount(size: number): number {
  let count = 0;
  for (let nodes = size; nodes > 0; nodes = Math.floor(nodes / 2)) count += nodes;
  return count;
}
