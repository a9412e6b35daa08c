import { demean, type Groups } from './groups';
import { dot } from './matrix';

/** Share of what was there at which the search ends. */
const precision = 1e-13;
const mostSteps = 5000;

/**
 * What is left of a column when the levels of several crossed groupings are taken off it, or nothing if the search does
 * not end. Levels of the first go in closed form, those of the others by conjugate gradients with the sizes of levels as
 * preconditioner: groupings of which two have many levels are too large for a dense system, and alternating means crawl
 * where they are thinly linked. Levels that others explain do no harm: what is left of the column is the same.
 *
 * Source: Hestenes & Stiefel 1952; Correia 2017, Linear Models with High-Dimensional Fixed Effects.
 */
export function crossedResidual(
  column: Float64Array,
  first: Groups,
  others: readonly Groups[],
): Float64Array | undefined {
  const system = stack(first, others);
  const alone = demean(column, first);
  const effects = new Float64Array(system.sizes.length);
  const left = system.gather(alone);
  const scale = (values: Float64Array) => values.map((value, level) => value / (system.sizes[level] ?? 1));
  const bound = precision ** 2 * dot(column, column);
  let scaled = scale(left);
  const direction = scaled.slice();
  let size = dot(left, scaled);
  for (let step = 0; size > bound; step++) {
    if (step === mostSteps) return undefined;
    const image = system.gather(demean(system.spread(direction), first));
    const length = size / dot(direction, image);
    for (let level = 0; level < effects.length; level++) {
      effects[level] = (effects[level] ?? 0) + length * (direction[level] ?? 0);
      left[level] = (left[level] ?? 0) - length * (image[level] ?? 0);
    }
    scaled = scale(left);
    const next = dot(left, scaled);
    for (let level = 0; level < effects.length; level++) {
      direction[level] = (scaled[level] ?? 0) + (next / size) * (direction[level] ?? 0);
    }
    size = next;
  }
  const explained = demean(system.spread(effects), first);
  return alone.map((value, row) => value - (explained[row] ?? 0));
}

/** The levels of all groupings but the first as one list of unknowns. */
function stack(first: Groups, others: readonly Groups[]) {
  const rows = first.codes.length;
  const starts = others.map((_, at) => others.slice(0, at).reduce((sum, { levels }) => sum + levels, 0));
  const levels = others.reduce((sum, groups) => sum + groups.levels, 0);
  const places = others.map(({ codes }, at) => codes.map((code) => code + (starts[at] ?? 0)));
  const gather = (column: Float64Array) => {
    const sums = new Float64Array(levels);
    for (const place of places) {
      for (let row = 0; row < rows; row++) {
        const level = place[row] ?? 0;
        sums[level] = (sums[level] ?? 0) + (column[row] ?? 0);
      }
    }
    return sums;
  };
  const spread = (effects: Float64Array) => {
    const column = new Float64Array(rows);
    for (const place of places) {
      for (let row = 0; row < rows; row++) column[row] = (column[row] ?? 0) + (effects[place[row] ?? 0] ?? 0);
    }
    return column;
  };
  return { sizes: gather(new Float64Array(rows).fill(1)), gather, spread };
}

/** How many parts the rows fall into that share no level of either grouping, of which each has one level that says nothing. */
export function connectedParts(one: Groups, other: Groups): number {
  const parent = Int32Array.from({ length: one.levels + other.levels }, (_, node) => node);
  const rootOf = (node: number) => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  let parts = parent.length;
  one.codes.forEach((code, row) => {
    const from = rootOf(code);
    const to = rootOf(one.levels + (other.codes[row] ?? 0));
    if (from === to) return;
    parent[from] = to;
    parts -= 1;
  });
  return parts;
}
