import { eigen } from '../dense/eigen';
import type { Groups } from '../dense/groups';
import { dot, times, type Matrix } from '../dense/matrix';

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
  const scores = columnsTimes(columns, root);
  const leverages = leveragesOf(scores, cluster);
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

type Parts = {
  readonly root: Matrix;
  /** Columns with unit products. */
  readonly scores: readonly Float64Array[];
  readonly leverages: readonly Leverage[];
  readonly cluster: Groups;
};

/** The products of the scores within one cluster, whose eigenvalues are those of its block of the hat matrix. */
type Leverage = { readonly products: Matrix; readonly trace: number; readonly eigen: ReturnType<typeof eigen> | null };

function reduceBiasOf(column: number, { root, scores, leverages, cluster }: Parts): ReducedBias {
  const size = scores.length;
  const own = root.values.subarray(column * size, (column + 1) * size);
  const turned = leverages.map((leverage) => turn(leverage, own));
  const weights = new Float64Array(cluster.codes.length);
  scores.forEach((score, at) => {
    const shares = Float64Array.from(turned, (vector) => vector[at] ?? 0);
    for (let row = 0; row < weights.length; row++) {
      weights[row] = (weights[row] ?? 0) + (score[row] ?? 0) * (shares[cluster.codes[row] ?? 0] ?? 0);
    }
  });
  return { weights, degrees: degreesOf(leverages, turned, own) };
}

/** (I − C)^(−1/2) of a vector; parts that the cluster alone tells are zero. */
function turn({ products, eigen: known }: Leverage, vector: Float64Array): Float64Array {
  if (known === null) return bySeries(products, vector);
  const turned = new Float64Array(vector.length);
  known.values.forEach((value, place) => {
    if (1 - value <= alone) return;
    const axis = known.vectors.values.subarray(place * vector.length, (place + 1) * vector.length);
    const share = axis.reduce((sum, cell, at) => sum + cell * (vector[at] ?? 0), 0) / Math.sqrt(1 - value);
    axis.forEach((cell, at) => {
      turned[at] = (turned[at] ?? 0) + share * cell;
    });
  });
  return turned;
}

/** Σ (2k choose k) / 4^k · C^k, the binomial series. */
function bySeries(products: Matrix, vector: Float64Array): Float64Array {
  const sum = vector.slice();
  let term: Float64Array = vector;
  for (let power = 1; power <= slight.terms; power++) {
    term = times(products, term).map((value) => (value * (2 * power - 1)) / (2 * power));
    term.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
    if (dot(term, term) <= converged * dot(vector, vector)) break;
  }
  return sum;
}

/** The square of the mean of the variance's quadratic form over half its variance, with errors independent and alike. */
function degreesOf(leverages: readonly Leverage[], turned: readonly Float64Array[], own: Float64Array): number | null {
  const size = own.length;
  const outer = new Float64Array(size * size);
  let trace = 0;
  let within = 0;
  for (const [at, leverage] of leverages.entries()) {
    const vector = turned[at] ?? own;
    if (isToldAlone(leverage, own)) return null;
    const image = times(leverage.products, vector);
    const weight = dot(vector, image);
    const shared = dot(image, image);
    trace += weight - shared;
    within += (weight - shared) ** 2 - shared ** 2;
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        outer[row * size + column] = (outer[row * size + column] ?? 0) + (image[row] ?? 0) * (image[column] ?? 0);
      }
    }
  }
  const spread = within + dot(outer, outer);
  return spread > 0 ? trace ** 2 / spread : null;
}

function isToldAlone({ eigen: known }: Leverage, own: Float64Array): boolean {
  if (known === null) return false;
  const length = dot(own, own);
  return known.values.some((value, place) => {
    if (1 - value > alone) return false;
    const axis = known.vectors.values.subarray(place * own.length, (place + 1) * own.length);
    return dot(axis, own) ** 2 > alone * length;
  });
}

function leveragesOf(scores: readonly Float64Array[], { codes, levels }: Groups): Leverage[] {
  const size = scores.length;
  const all = new Float64Array(levels * size * size);
  scores.forEach((one, row) => {
    scores.slice(0, row + 1).forEach((other, column) => {
      for (let at = 0; at < codes.length; at++) {
        const place = ((codes[at] ?? 0) * size + row) * size + column;
        all[place] = (all[place] ?? 0) + (one[at] ?? 0) * (other[at] ?? 0);
      }
    });
  });
  return Array.from({ length: levels }, (_, code) => {
    const values = all.subarray(code * size * size, (code + 1) * size * size);
    let trace = 0;
    for (let row = 0; row < size; row++) {
      trace += values[row * size + row] ?? 0;
      for (let column = 0; column < row; column++) values[column * size + row] = values[row * size + column] ?? 0;
    }
    const products = { size, values };
    return { products, trace, eigen: trace < slight.leverage ? null : eigen(products) };
  });
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

/** The columns times a matrix, column by column. */
function columnsTimes(columns: readonly Float64Array[], { size, values }: Matrix): Float64Array[] {
  return columns.map((_, place) => {
    const combined = new Float64Array(columns[0]?.length ?? 0);
    columns.forEach((column, at) => {
      const weight = values[at * size + place] ?? 0;
      if (weight === 0) return;
      for (let row = 0; row < combined.length; row++) {
        combined[row] = (combined[row] ?? 0) + weight * (column[row] ?? 0);
      }
    });
    return combined;
  });
}
