import { isSameHash, nodeHash, type Hash } from './hash';
import { splitOf, type Range } from './subtree';

/**
 * The nodes of an inclusion proof from the leaf upwards, as ranges of leaves: the hash of each, made with `subtreesOf` and
 * `foldSubtrees`, is one hash of the proof. Source: RFC 6962, section 2.1.1.
 * @param index of the leaf, from 0
 * @param size of the tree, in leaves
 * @throws {RangeError} when the tree has no such leaf
 */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  }
  return pathDown(index, { from: 0, to: size }).toReversed();
}

function pathDown(index: number, { from, to }: Range): Range[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ];
  return index < middle ? [right, ...pathDown(index, left)] : [left, ...pathDown(index, right)];
}

export type Inclusion = {
  /** The hash of the leaf. */
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Hash[];
  readonly root: Hash;
};

/**
 * The root to which a proof leads from a leaf; undefined when a tree of this size has no such leaf, or asks for another
 * number of hashes. Source: RFC 9162, section 2.1.3.2.
 */
export function rootOfInclusion({ leaf, index, size, proof }: Omit<Inclusion, 'root'>): Hash | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return undefined;
  const ranges = inclusionRanges(index, size);
  if (proof.length !== ranges.length) return undefined;
  return ranges.reduce((below, range, at) => {
    const sibling = proof[at] ?? below;
    return range.to <= index ? nodeHash(sibling, below) : nodeHash(below, sibling);
  }, leaf);
}

/** Whether the proof shows that the tree with this root and size has this leaf at this index. */
export function verifyInclusion({ root, ...inclusion }: Inclusion): boolean {
  const computed = rootOfInclusion(inclusion);
  return computed !== undefined && isSameHash(computed, root);
}
