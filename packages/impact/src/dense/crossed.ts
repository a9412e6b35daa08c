import { emptyEnvelope, envelopeSolver, workOf, type Envelope } from './envelope';
import { takeMeansOff, type Groups } from './groups';
import { dot } from './matrix';

/** Share of what was there at which the search ends: coefficients then have eleven digits of the exact ones. */
const precision = 1e-12;
const mostSteps = 5000;
/** To decompose what takes more multiplications takes longer than the search. */
const mostWork = 3e8;

/**
 * What is left of columns when the levels of three groupings are taken off them, or nothing if the search does not end.
 * Levels of the first go in closed form. Those of the two others are solved exactly where they are few, or
 * link only neighbours, as days do; else, since alternating means crawl where levels are thinly linked, by conjugate
 * gradients with the sizes of levels as preconditioner. Levels that others explain do no harm: what is left of
 * the column is the same.
 *
 * Source: Hestenes & Stiefel 1952; Correia 2017, Linear Models with High-Dimensional Fixed Effects.
 */
export function crossedResiduals(
  columns: readonly Float64Array[],
  first: Groups,
  others: readonly [Groups, Groups],
): Float64Array[] | undefined {
  const order = orderOf(first);
  // One level says nothing beside the first grouping.
  const telling = systemOf(
    others.filter(({ levels }) => levels > 1),
    order,
  );
  const reach = firstMet(telling);
  const isExact = workOf(reach) <= mostWork;
  const system = isExact ? telling : systemOf(others, order);
  const solve = isExact ? exactlyOf(system, reach) : searchOf(system);
  const residuals: Float64Array[] = [];
  for (const column of columns) {
    const left = column.slice();
    takeMeansOff(left, first);
    const effects = solve(sumsOf(system, left), precision ** 2 * dot(column, column));
    if (!effects) return undefined;
    for (const unknowns of system.unknowns) takeLevelsOff(left, effects, unknowns);
    takeMeansOff(left, first);
    residuals.push(left);
  }
  return residuals;
}

/** The levels of the groupings after the first as one list of unknowns. */
type System = {
  /** Of each of those groupings: the unknowns of the rows. */
  readonly unknowns: readonly Int32Array[];
  /** The same with the rows sorted by the first grouping, whose level g has places `starts[g]` to before `starts[g + 1]`. */
  readonly sorted: readonly Int32Array[];
  readonly starts: Int32Array;
  /** Rows of each unknown. */
  readonly sizes: Float64Array;
};

function systemOf(others: readonly Groups[], { starts, rows }: Order): System {
  const sizes = new Float64Array(others.reduce((sum, { levels }) => sum + levels, 0));
  let before = 0;
  const unknowns = others.map((groups) => {
    sizes.set(groups.sizes, before);
    const places = after(before, groups.codes);
    before += groups.levels;
    return places;
  });
  const sorted = rows ? unknowns.map((places) => at(places, rows)) : unknowns;
  return { unknowns, sorted, starts, sizes };
}

/** Rows by level of a grouping, and where each level begins; no rows where they are in that order as they are. */
type Order = { readonly starts: Int32Array; readonly rows: Int32Array | undefined };

function orderOf({ codes, levels, sizes }: Groups): Order {
  const starts = new Int32Array(levels + 1);
  for (let level = 0; level < levels; level++) starts[level + 1] = (starts[level] ?? 0) + (sizes[level] ?? 0);
  if (isSorted(codes)) return { starts, rows: undefined };
  const next = starts.slice();
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const level = codes[row] ?? 0;
    const place = next[level] ?? 0;
    next[level] = place + 1;
    rows[place] = row;
  }
  return { starts, rows };
}

function isSorted(codes: Int32Array): boolean {
  for (let row = 1; row < codes.length; row++) if ((codes[row] ?? 0) < (codes[row - 1] ?? 0)) return false;
  return true;
}

function at(codes: Int32Array, rows: Int32Array): Int32Array {
  const taken = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) taken[place] = codes[rows[place] ?? 0] ?? 0;
  return taken;
}

function after(before: number, codes: Int32Array): Int32Array {
  if (before === 0) return codes;
  const places = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) places[row] = before + (codes[row] ?? 0);
  return places;
}

/** Sums of a column by unknown. */
function sumsOf({ unknowns, sizes }: System, column: Float64Array): Float64Array {
  const sums = new Float64Array(sizes.length);
  for (const places of unknowns) addByLevel(sums, column, places);
  return sums;
}

function addByLevel(sums: Float64Array, column: Float64Array, places: Int32Array): void {
  for (let row = 0; row < column.length; row++) {
    const place = places[row] ?? 0;
    sums[place] = (sums[place] ?? 0) + (column[row] ?? 0);
  }
}

function takeLevelsOff(column: Float64Array, effects: Float64Array, places: Int32Array): void {
  for (let row = 0; row < column.length; row++) column[row] = (column[row] ?? 0) - (effects[places[row] ?? 0] ?? 0);
}

/** Finds effects from what is left by level; nothing where a search does not come below the bound. */
type Solve = (left: Float64Array, bound: number) => Float64Array | undefined;

/** Of each unknown: the lowest that is met beside it in a level of the first grouping. */
function firstMet({ sorted, starts, sizes }: System): Int32Array {
  const first = new Int32Array(sizes.length);
  for (let level = 0; level < first.length; level++) first[level] = level;
  // Unknowns of one grouping come before those of the next.
  const [lowestFirst] = sorted;
  for (let group = 0; lowestFirst && group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    let lowest = first.length;
    for (let at = from; at < to; at++) lowest = Math.min(lowest, lowestFirst[at] ?? 0);
    for (const places of sorted) lower(first, places, from, to, lowest);
  }
  return first;
}

function lower(first: Int32Array, places: Int32Array, from: number, to: number, lowest: number): void {
  for (let at = from; at < to; at++) {
    const place = places[at] ?? 0;
    if ((first[place] ?? 0) > lowest) first[place] = lowest;
  }
}

/** Solves by Cholesky's decomposition of the unknowns' products. */
function exactlyOf(system: System, first: Int32Array): Solve {
  const products = emptyEnvelope(first);
  addProducts(products, system);
  return envelopeSolver(products, system.sizes);
}

/** Adds those of the columns of all unknowns, with the first grouping taken off them. */
function addProducts({ origins, values }: Envelope, { sorted, starts, sizes }: System): void {
  for (let level = 0; level < sizes.length; level++) values[(origins[level] ?? 0) + level] = sizes[level] ?? 0;
  const [one, other] = sorted;
  for (let at = 0; one && other && at < one.length; at++) {
    const cell = (origins[other[at] ?? 0] ?? 0) + (one[at] ?? 0);
    values[cell] = (values[cell] ?? 0) + 1;
  }
  const counts = new Float64Array(sizes.length);
  const met = new Int32Array(sizes.length);
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    let kinds = 0;
    for (const places of sorted) {
      for (let at = from; at < to; at++) kinds = meet(places[at] ?? 0, counts, met, kinds);
    }
    for (let place = 0; place < kinds; place++) {
      const row = met[place] ?? 0;
      const own = origins[row] ?? 0;
      const share = (counts[row] ?? 0) / (to - from);
      for (let second = 0; second <= place; second++) {
        const column = met[second] ?? 0;
        const cell = own + column;
        values[cell] = (values[cell] ?? 0) - share * (counts[column] ?? 0);
      }
    }
    for (let place = 0; place < kinds; place++) counts[met[place] ?? 0] = 0;
  }
}

/** Counts a level; those that were met stay in order. */
function meet(level: number, counts: Float64Array, met: Int32Array, kinds: number): number {
  const count = counts[level] ?? 0;
  counts[level] = count + 1;
  if (count > 0) return kinds;
  let place = kinds;
  for (; place > 0 && (met[place - 1] ?? 0) > level; place--) met[place] = met[place - 1] ?? 0;
  met[place] = level;
  return kinds + 1;
}

/** Solves by conjugate gradients. */
function searchOf(system: System): Solve {
  const { sizes } = system;
  const levels = sizes.length;
  return (sums, bound) => {
    const effects = new Float64Array(levels);
    const left = sums.slice();
    const scaled = new Float64Array(levels);
    const scale = () => {
      for (let level = 0; level < levels; level++) scaled[level] = (left[level] ?? 0) / (sizes[level] ?? 1);
      return dot(left, scaled);
    };
    let size = scale();
    const direction = scaled.slice();
    for (let step = 0; size > bound; step++) {
      if (step === mostSteps) return undefined;
      const image = imageOf(system, direction);
      const length = size / dot(direction, image);
      for (let level = 0; level < levels; level++) {
        effects[level] = (effects[level] ?? 0) + length * (direction[level] ?? 0);
        left[level] = (left[level] ?? 0) - length * (image[level] ?? 0);
      }
      const next = scale();
      const turn = next / size;
      for (let level = 0; level < levels; level++) {
        direction[level] = (scaled[level] ?? 0) + turn * (direction[level] ?? 0);
      }
      size = next;
    }
    return effects;
  };
}

/** The matrix of products times effects: sums by unknown of what the first grouping's means leave of the column they make. */
function imageOf({ sorted: [one, other], starts, sizes }: System, effects: Float64Array): Float64Array {
  const image = new Float64Array(sizes.length);
  // The search is given both groupings.
  if (!one || !other) return image;
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    let total = 0;
    for (let at = from; at < to; at++) total += (effects[one[at] ?? 0] ?? 0) + (effects[other[at] ?? 0] ?? 0);
    const mean = total / (to - from);
    for (let at = from; at < to; at++) {
      const level = one[at] ?? 0;
      const second = other[at] ?? 0;
      const left = (effects[level] ?? 0) + (effects[second] ?? 0) - mean;
      image[level] = (image[level] ?? 0) + left;
      image[second] = (image[second] ?? 0) + left;
    }
  }
  return image;
}
