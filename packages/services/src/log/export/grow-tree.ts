import { appendLeaves, rootOf, type Frontier } from '@assay/transparency/frontier';
import { isSameHash, type Hash } from '@assay/transparency/hash';
import type { EntryRow } from './entry-row';

/** A root that the tree has to have at a size. */
export type Mark = { readonly size: number; readonly root: Hash };

/** A tree, and the last mark that it agreed with. */
export type Growing = { readonly tree: Frontier; readonly agreedThrough: number };

/** The tree with the leaves of more rows. Marks that it passes are compared and taken off the list; not `agrees` once one has another root. */
export function growTree(
  { tree, agreedThrough }: Growing,
  rows: readonly EntryRow[],
  marks: Mark[],
): Growing & { readonly agrees: boolean } {
  let left = rows.map(leafOf);
  let [grown, agreed] = [tree, agreedThrough];
  for (let mark = marks[0]; mark && mark.size <= grown.size + left.length; mark = marks[0]) {
    const until = mark.size - grown.size;
    grown = appendLeaves(grown, left.slice(0, until)).frontier;
    left = left.slice(until);
    if (!isSameHash(rootOf(grown), mark.root)) return { tree: grown, agreedThrough: agreed, agrees: false };
    agreed = mark.size;
    marks.shift();
  }
  return { tree: appendLeaves(grown, left).frontier, agreedThrough: agreed, agrees: true };
}

function leafOf({ leafHash }: EntryRow): Hash {
  return new Uint8Array(Buffer.from(leafHash, 'hex'));
}
