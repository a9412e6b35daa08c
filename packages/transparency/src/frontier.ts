import { nodeHash, type Hash } from './hash';
import { foldSubtrees, subtreesOf } from './subtree';

/** The right edge of a tree: all that is needed to append to it and to know its root, O(log n) hashes. */
export type Frontier = {
  readonly size: number;
  /** The complete subtrees of the tree, largest first, as `subtreesOf({ from: 0, to: size })` lists them. */
  readonly hashes: readonly Hash[];
};

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** The tree with more leaves, and the hashes to store for them in the order of `storedIndex`. */
export type Grown = { readonly frontier: Frontier; readonly stored: readonly Hash[] };

/**
 * Appends leaves to a tree that is known by its right edge.
 * @throws {RangeError} when the edge has not the hashes that a tree of its size has
 */
export function appendLeaves({ size, hashes }: Frontier, leaves: readonly Hash[]): Grown {
  if (hashes.length !== subtreesOf({ from: 0, to: size }).length) {
    throw new RangeError(`a tree of ${size} leaves has another right edge than ${hashes.length} hashes`);
  }
  const edge = [...hashes];
  const stored: Hash[] = [];
  leaves.forEach((leaf, appended) => {
    let complete = leaf;
    stored.push(complete);
    // Each trailing one bit of the size is a subtree as large as the one that was just completed.
    for (let left = size + appended; left % 2 === 1; left = (left - 1) / 2) {
      const sibling = edge.pop();
      if (sibling === undefined) throw new RangeError('the right edge ended too early');
      complete = nodeHash(sibling, complete);
      stored.push(complete);
    }
    edge.push(complete);
  });
  return { frontier: { size: size + leaves.length, hashes: edge }, stored };
}

/** The root of the tree. Source: RFC 6962, section 2.1. */
export function rootOf({ hashes }: Frontier): Hash {
  return foldSubtrees(hashes);
}
