import { emptyEnvelope, envelopeSolver, workOf, type Envelope } from './envelope';
import type { Groups } from './groups';
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
  const system = systemOf(first, others);
  const reach = firstMet(system);
  const solve = workOf(reach) <= mostWork ? exactlyOf(system, reach) : searchOf(system);
  const residuals: Float64Array[] = [];
  for (const column of columns) {
    const effects = solve(gather(system, column), precision ** 2 * dot(column, column));
    if (!effects) return undefined;
    residuals.push(takeOff(system, column, effects));
  }
  return residuals;
}

/** Rows sorted by the first grouping, and the levels of the two others as one list of unknowns. */
type System = {
  readonly levels: number;
  /** Rows of each level. */
  readonly sizes: Float64Array;
  /** Rows of the first grouping's level g are `order[starts[g]]` to before `order[starts[g + 1]]`. */
  readonly starts: Int32Array;
  readonly order: Int32Array;
  /** The unknowns of the rows in that order. */
  readonly one: Int32Array;
  readonly other: Int32Array;
};

function systemOf(first: Groups, [one, other]: readonly [Groups, Groups]): System {
  const starts = new Int32Array(first.levels + 1);
  first.sizes.forEach((size, level) => (starts[level + 1] = (starts[level] ?? 0) + size));
  const next = starts.slice();
  const rows = first.codes.length;
  const [order, ofOne, ofOther] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  for (let row = 0; row < rows; row++) {
    const level = first.codes[row] ?? 0;
    const at = next[level] ?? 0;
    next[level] = at + 1;
    order[at] = row;
    ofOne[at] = one.codes[row] ?? 0;
    ofOther[at] = one.levels + (other.codes[row] ?? 0);
  }
  const levels = one.levels + other.levels;
  const sizes = new Float64Array(levels);
  sizes.set(one.sizes);
  sizes.set(other.sizes, one.levels);
  return { levels, sizes, starts, order, one: ofOne, other: ofOther };
}

/** Sums by level of what the means of the first grouping leave of a column. */
function gather({ levels, starts, order, one, other }: System, column: Float64Array): Float64Array {
  const sums = new Float64Array(levels);
  for (let group = 0; group + 1 < starts.length; group++) {
    const [from, to] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    let total = 0;
    for (let at = from; at < to; at++) total += column[order[at] ?? 0] ?? 0;
    const mean = total / (to - from);
    for (let at = from; at < to; at++) {
      const left = (column[order[at] ?? 0] ?? 0) - mean;
      const [level, second] = [one[at] ?? 0, other[at] ?? 0];
      sums[level] = (sums[level] ?? 0) + left;
      sums[second] = (sums[second] ?? 0) + left;
    }
  }
  return sums;
}

/** The same of the column that effects make, without writing it out. */
function imageOf({ levels, starts, one, other }: System, effects: Float64Array): Float64Array {
  const image = new Float64Array(levels);
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

/** The column less its effects and the means of the first grouping, in the rows' own order. */
function takeOff({ starts, order, one, other }: System, column: Float64Array, effects: Float64Array): Float64Array {
  const left = new Float64Array(column.length);
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    let total = 0;
    for (let at = from; at < to; at++) {
      const row = order[at] ?? 0;
      const value = (column[row] ?? 0) - (effects[one[at] ?? 0] ?? 0) - (effects[other[at] ?? 0] ?? 0);
      left[row] = value;
      total += value;
    }
    const mean = total / (to - from);
    for (let at = from; at < to; at++) {
      const row = order[at] ?? 0;
      left[row] = (left[row] ?? 0) - mean;
    }
  }
  return left;
}

/** Finds effects from what is left by level; nothing where a search does not come below the bound. */
type Solve = (left: Float64Array, bound: number) => Float64Array | undefined;

/** Of each level: the lowest that is met beside it in a level of the first grouping. */
function firstMet({ levels, starts, one, other }: System): Int32Array {
  const first = Int32Array.from({ length: levels }, (_, level) => level);
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    // Those of the second grouping come before those of the third.
    let lowest = levels;
    for (let at = from; at < to; at++) lowest = Math.min(lowest, one[at] ?? 0);
    for (let at = from; at < to; at++) {
      first[one[at] ?? 0] = Math.min(first[one[at] ?? 0] ?? 0, lowest);
      first[other[at] ?? 0] = Math.min(first[other[at] ?? 0] ?? 0, lowest);
    }
  }
  return first;
}

/** Solves by Cholesky's decomposition of the levels' products. */
function exactlyOf(system: System, first: Int32Array): Solve {
  const products = emptyEnvelope(first);
  addProducts(products, system);
  return envelopeSolver(products, system.sizes);
}

/** Adds those of the columns of all levels, with the first grouping taken off them. */
function addProducts({ origins, values }: Envelope, { levels, sizes, starts, one, other }: System): void {
  for (let level = 0; level < levels; level++) values[(origins[level] ?? 0) + level] = sizes[level] ?? 0;
  for (let at = 0; at < one.length; at++) {
    const cell = (origins[other[at] ?? 0] ?? 0) + (one[at] ?? 0);
    values[cell] = (values[cell] ?? 0) + 1;
  }
  const counts = new Float64Array(levels);
  const met = new Int32Array(levels);
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    let kinds = 0;
    for (const levelOf of [one, other]) {
      for (let at = from; at < to; at++) {
        const level = levelOf[at] ?? 0;
        if (counts[level] === 0) met[kinds++] = level;
        counts[level] = (counts[level] ?? 0) + 1;
      }
    }
    for (let place = 0; place < kinds; place++) {
      const row = met[place] ?? 0;
      const share = (counts[row] ?? 0) / (to - from);
      for (let second = 0; second <= place; second++) {
        const column = met[second] ?? 0;
        const cell = row < column ? (origins[column] ?? 0) + row : (origins[row] ?? 0) + column;
        values[cell] = (values[cell] ?? 0) - share * (counts[column] ?? 0);
      }
    }
    for (let place = 0; place < kinds; place++) counts[met[place] ?? 0] = 0;
  }
}

/** Solves by conjugate gradients. */
function searchOf(system: System): Solve {
  const { sizes, levels } = system;
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
