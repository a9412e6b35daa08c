import { eigen } from '../dense/eigen';
import type { Groups } from '../dense/groups';
import { dot, type Matrix } from '../dense/matrix';

/** How a coefficient's error is estimated without the bias of few clusters. */
export type ReducedBias = {
  /** Weights of the rows' residuals: the variance is the sum over clusters of the squared sum of weight · residual. */
  readonly weights: Float64Array;
  /** Satterthwaite's degrees of freedom: null where one cluster alone tells a part of the coefficient. */
  readonly degrees: number | null;
};

/** Below this distance from 1 a cluster's residuals say nothing, as its rows alone set a coefficient. */
const alone = 1e-9;
/** Clusters with less leverage are weighted by a series, which has converged after so many terms at the latest. */
const slight = { leverage: 1e-3, terms: 6 };
const converged = 1e-34;

/**
 * Bias-reduced linearisation (CR2) of the errors of coefficients, and the degrees of freedom of the t distribution they
 * are read by. With few clusters, or few that a coefficient rests on, residuals are smaller than errors, and G − 1
 * degrees are too many. Residuals of a cluster are multiplied by (I − H)^(−1/2), H being its block of the hat matrix,
 * under which the variance has no bias where errors are independent and alike; its degrees are those of a χ² with the
 * same mean and variance. H is that of the columns left when effects are taken off, which is all it takes where each level
 * of the effects is in one cluster (Pustejovsky & Tipton 2018, theorem 2).
 *
 * @param columns of the regression, with effects taken off
 * @param inverse of their products; columns that others explain have zeros
 * @param cluster the cluster of each row, in which the effects are nested
 * @returns one for each column
 *
 * Source: Bell & McCaffrey 2002, Bias Reduction in Standard Errors for Linear Regression with Multi-Stage Samples;
 * Pustejovsky & Tipton 2018, Small-Sample Methods for Cluster-Robust Variance Estimation and Hypothesis Testing in Fixed
 * Effects Models.
 */
export function reduceBias(columns: readonly Float64Array[], inverse: Matrix, cluster: Groups): ReducedBias[] {
  const [only] = columns;
  if (only && columns.length === 1) return [reduceBiasOfOne(only, inverse.values[0] ?? 0, cluster)];
  const root = cholesky(inverse);
  const scores = scoresOf(columns, root);
  const leverages = leveragesOf(scores, root.size, cluster);
  return columns.map((_, column) => reduceBiasOf(column, { root, scores, leverages, cluster }));
}

/** The same for a single column, of which each cluster's leverage is its share in the sum of squares. */
function reduceBiasOfOne(column: Float64Array, inverse: number, { codes, levels }: Groups): ReducedBias {
  const leverage = new Float64Array(levels);
  for (let row = 0; row < column.length; row++) {
    const code = codes[row] ?? 0;
    leverage[code] = (leverage[code] ?? 0) + inverse * (column[row] ?? 0) ** 2;
  }
  let trace = 0;
  let within = 0;
  let outer = 0;
  let isToldByOne = false;
  const factor = leverage.map((own) => {
    if (1 - own <= alone) {
      isToldByOne = true;
      return 0;
    }
    const shared = own ** 2 / (1 - own);
    trace += own;
    within += own ** 2 - shared ** 2;
    outer += shared;
    return inverse / Math.sqrt(1 - own);
  });
  const weights = column.map((value, row) => value * (factor[codes[row] ?? 0] ?? 0));
  const spread = within + outer ** 2;
  return { weights, degrees: isToldByOne || !(spread > 0) ? null : trace ** 2 / spread };
}

/**
 * The products of the scores within each cluster, whose eigenvalues are those of its block of the hat matrix: cluster by
 * cluster, row by row. There are as many clusters as workers, so that nothing is made anew for each of them.
 */
type Leverages = {
  readonly size: number;
  readonly products: Float64Array;
  /** Of those clusters whose leverage is not slight. */
  readonly eigens: ReadonlyMap<number, ReturnType<typeof eigen>>;
};

type Parts = {
  readonly root: Matrix;
  /** Columns with unit products, row by row. */
  readonly scores: Float64Array;
  readonly leverages: Leverages;
  readonly cluster: Groups;
};

function reduceBiasOf(column: number, { root, scores, leverages, cluster }: Parts): ReducedBias {
  const { size } = leverages;
  const own = root.values.subarray(column * size, (column + 1) * size);
  const turned = turnAll(leverages, own, cluster.levels);
  const weights = new Float64Array(cluster.codes.length);
  for (let row = 0; row < weights.length; row++) {
    const [from, by] = [row * size, (cluster.codes[row] ?? 0) * size];
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (scores[from + at] ?? 0) * (turned[by + at] ?? 0);
    weights[row] = sum;
  }
  return { weights, degrees: degreesOf(leverages, turned, own) };
}

/** (I − C)^(−1/2) of a vector for each cluster, one after another; parts that the cluster alone tells are zero. */
function turnAll({ size, products, eigens }: Leverages, vector: Float64Array, levels: number): Float64Array {
  const turned = new Float64Array(levels * size);
  const term = new Float64Array(size);
  const image = new Float64Array(size);
  const length = dot(vector, vector);
  for (let code = 0; code < levels; code++) {
    const into = turned.subarray(code * size, (code + 1) * size);
    const known = eigens.get(code);
    if (known) {
      turnByEigen(known, vector, into);
      continue;
    }
    // Σ (2k choose k) / 4^k · C^k, the binomial series.
    into.set(vector);
    term.set(vector);
    for (let power = 1; power <= slight.terms; power++) {
      imageOf(products, code, term, image);
      const share = (2 * power - 1) / (2 * power);
      let left = 0;
      for (let at = 0; at < size; at++) {
        const value = (image[at] ?? 0) * share;
        term[at] = value;
        into[at] = (into[at] ?? 0) + value;
        left += value * value;
      }
      if (left <= converged * length) break;
    }
  }
  return turned;
}

function turnByEigen({ values, vectors }: ReturnType<typeof eigen>, vector: Float64Array, into: Float64Array): void {
  values.forEach((value, place) => {
    if (1 - value <= alone) return;
    const axis = vectors.values.subarray(place * vector.length, (place + 1) * vector.length);
    const share = dot(axis, vector) / Math.sqrt(1 - value);
    axis.forEach((cell, at) => {
      into[at] = (into[at] ?? 0) + share * cell;
    });
  });
}

/** The products of one cluster times a vector. */
function imageOf(products: Float64Array, code: number, vector: Float64Array, image: Float64Array): void {
  const size = vector.length;
  const from = code * size * size;
  for (let row = 0; row < size; row++) {
    let sum = 0;
    const start = from + row * size;
    for (let column = 0; column < size; column++) sum += (products[start + column] ?? 0) * (vector[column] ?? 0);
    image[row] = sum;
  }
}

/** The square of the mean of the variance's quadratic form over half its variance, with errors independent and alike. */
function degreesOf({ size, products, eigens }: Leverages, turned: Float64Array, own: Float64Array): number | null {
  for (const known of eigens.values()) if (isToldAlone(known, own)) return null;
  const outer = new Float64Array(size * size);
  const image = new Float64Array(size);
  let trace = 0;
  let within = 0;
  for (let from = 0; from < turned.length; from += size) {
    const vector = turned.subarray(from, from + size);
    imageOf(products, from / size, vector, image);
    const weight = dot(vector, image);
    const shared = dot(image, image);
    trace += weight - shared;
    within += (weight - shared) ** 2 - shared ** 2;
    // Symmetric, so that half of it is enough until the end.
    for (let row = 0; row < size; row++) {
      const value = image[row] ?? 0;
      const start = row * size;
      for (let column = 0; column <= row; column++) {
        outer[start + column] = (outer[start + column] ?? 0) + value * (image[column] ?? 0);
      }
    }
  }
  mirror(outer, 0, size);
  const spread = within + dot(outer, outer);
  return spread > 0 ? trace ** 2 / spread : null;
}

function isToldAlone({ values, vectors }: ReturnType<typeof eigen>, own: Float64Array): boolean {
  const length = dot(own, own);
  return values.some((value, place) => {
    if (1 - value > alone) return false;
    const axis = vectors.values.subarray(place * own.length, (place + 1) * own.length);
    return dot(axis, own) ** 2 > alone * length;
  });
}

function leveragesOf(scores: Float64Array, size: number, { codes, levels }: Groups): Leverages {
  const products = new Float64Array(levels * size * size);
  for (let at = 0; at < codes.length; at++) {
    const values = at * size;
    const from = (codes[at] ?? 0) * size * size;
    for (let row = 0; row < size; row++) {
      const value = scores[values + row] ?? 0;
      const start = from + row * size;
      for (let column = 0; column <= row; column++) {
        products[start + column] = (products[start + column] ?? 0) + value * (scores[values + column] ?? 0);
      }
    }
  }
  const eigens = new Map<number, ReturnType<typeof eigen>>();
  for (let code = 0; code < levels; code++) {
    const from = code * size * size;
    mirror(products, from, size);
    let trace = 0;
    for (let row = 0; row < size; row++) trace += products[from + row * size + row] ?? 0;
    if (trace < slight.leverage) continue;
    eigens.set(code, eigen({ size, values: products.subarray(from, from + size * size) }));
  }
  return { size, products, eigens };
}

/** Above the diagonal what stands below it. */
function mirror(values: Float64Array, from: number, size: number): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      values[from + column * size + row] = values[from + row * size + column] ?? 0;
    }
  }
}

/** The lower triangle L with L · Lᵀ = the matrix; rows of zeros stay zeros. */
function cholesky({ size, values }: Matrix): Matrix {
  const root = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let left = values[row * size + column] ?? 0;
      for (let at = 0; at < column; at++) left -= (root[row * size + at] ?? 0) * (root[column * size + at] ?? 0);
      const pivot = root[column * size + column] ?? 0;
      root[row * size + column] = row === column ? Math.sqrt(Math.max(left, 0)) : pivot === 0 ? 0 : left / pivot;
    }
  }
  return { size, values: root };
}

/** The columns times a matrix whose upper triangle is empty, row by row. */
function scoresOf(columns: readonly Float64Array[], { size, values }: Matrix): Float64Array {
  const scores = new Float64Array((columns[0]?.length ?? 0) * size);
  columns.forEach((column, at) => addScores(scores, column, values.subarray(at * size, at * size + at + 1), size));
  return scores;
}

function addScores(scores: Float64Array, column: Float64Array, weights: Float64Array, size: number): void {
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? 0;
    if (value === 0) continue;
    const from = row * size;
    for (let at = 0; at < weights.length; at++) {
      scores[from + at] = (scores[from + at] ?? 0) + value * (weights[at] ?? 0);
    }
  }
}
