import { isSameHash, nodeHash, type Hash } from './hash';
import { splitOf, type Range } from './subtree';

/**
 * The nodes of a consistency proof as ranges of leaves, in the order of the proof; none when the trees are the same or the
 * older one is empty. Source: RFC 6962, section 2.1.2.
 * @throws {RangeError} when the older tree is the larger one
 */
export function consistencyRanges(older: number, newer: number): Range[] {
  if (!Number.isSafeInteger(older) || !Number.isSafeInteger(newer) || older < 0 || older > newer) {
    throw new RangeError(`a tree of ${newer} leaves has not grown from one of ${older}`);
  }
  if (older === 0 || older === newer) return [];
  return subProof(older, { from: 0, to: newer }, true);
}

function subProof(older: number, { from, to }: Range, isWhole: boolean): Range[] {
  if (older === to) return isWhole ? [] : [{ from, to }];
  const middle = from + splitOf(to - from);
  return older <= middle
    ? [...subProof(older, { from, to: middle }, isWhole), { from: middle, to }]
    : [...subProof(older, { from: middle, to }, false), { from, to: middle }];
}

export type Consistency = {
  readonly older: { readonly size: number; readonly root: Hash };
  readonly newer: { readonly size: number; readonly root: Hash };
  readonly proof: readonly Hash[];
};

/** Whether the proof shows that the newer tree begins with all leaves of the older one. Source: RFC 9162, section 2.1.4.2. */
export function verifyConsistency({ older, newer, proof }: Consistency): boolean {
  if (![older.size, newer.size].every(Number.isSafeInteger) || older.size < 0 || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && isSameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0;
  const ranges = consistencyRanges(older.size, newer.size);
  if (proof.length !== ranges.length) return false;
  // The proof of a size that is a power of two leaves out the older root, which the verifier has.
  const hashes = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof];
  const spans = isPowerOfTwo(older.size) ? [{ from: 0, to: older.size }, ...ranges] : ranges;
  const [first] = hashes;
  if (first === undefined) return false;
  let olderRoot = first;
  let newerRoot = first;
  spans.slice(1).forEach(({ from, to }, at) => {
    const hash = hashes[at + 1] ?? first;
    if (to <= older.size) olderRoot = nodeHash(hash, olderRoot);
    newerRoot = from >= older.size ? nodeHash(newerRoot, hash) : nodeHash(hash, newerRoot);
  });
  return isSameHash(olderRoot, older.root) && isSameHash(newerRoot, newer.root);
}

function isPowerOfTwo(size: number): boolean {
  return size === 1 || splitOf(size) * 2 === size;
}
