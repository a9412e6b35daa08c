import { appendLeaves, emptyFrontier } from '../frontier';
import { emptyRoot, nodeHash, type Hash } from '../hash';
import { foldSubtrees, splitOf, storedIndex, subtreesOf, type Range } from '../subtree';

/** The root as RFC 6962, section 2.1 defines it, by recursion over all leaves. */
export function definedRoot(leaves: readonly Hash[]): Hash {
  const [first] = leaves;
  if (first === undefined) return emptyRoot();
  if (leaves.length === 1) return first;
  const middle = splitOf(leaves.length);
  return nodeHash(definedRoot(leaves.slice(0, middle)), definedRoot(leaves.slice(middle)));
}

/** The hashes of ranges, looked up among the stored hashes of these leaves. */
export function readRanges(leaves: readonly Hash[], ranges: readonly Range[]): Hash[] {
  const { stored } = appendLeaves(emptyFrontier, leaves);
  return ranges.map((range) => foldSubtrees(subtreesOf(range).flatMap((each) => stored[storedIndex(each)] ?? [])));
}
