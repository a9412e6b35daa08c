import type { Groups } from './groups';

/** How many parts the rows fall into that share no level of either grouping, of which each has one level that says nothing. */
export function connectedParts(one: Groups, other: Groups): number {
  const parent = new Int32Array(one.levels + other.levels);
  for (let node = 0; node < parent.length; node++) parent[node] = node;
  const rootOf = (node: number) => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  let parts = parent.length;
  for (let row = 0; row < one.codes.length; row++) {
    const node = one.codes[row] ?? 0;
    const second = one.levels + (other.codes[row] ?? 0);
    // What hangs on the same node needs no way up: so it is of most rows.
    if (parent[node] === parent[second]) continue;
    const from = rootOf(node);
    const to = rootOf(second);
    if (from === to) continue;
    parent[from] = to;
    parts -= 1;
  }
  return parts;
}
