import { groupsOf, namesOf } from '../dense/groups';
import { dot, invert, type Matrix } from '../dense/matrix';
import { rounding } from './clustered';
import { smallSampleFactor, undefinedFit, type Fit } from './design';
import { lessEventMeans, pathSolver, type PathSolver } from './path-solution';
import { pathSystem, type PathDesign } from './path-system';
import type { ClusterScores } from './wild-bootstrap';

/** Events with all that the paths of their outcomes share. */
export type PreparedPath = {
  readonly design: PathDesign;
  /** Of the periods that are no references. */
  readonly names: readonly string[];
  readonly clusters: number;
  /** The clusters' codes, as they were given. */
  readonly clusterNames: Int32Array;
  /** Undefined where nothing tells the periods of the path apart. */
  readonly solver: PathSolver | undefined;
};

/**
 * What paths around the same events share, whatever the outcome.
 *
 * @param references places of two periods, from 0 on; of one without calendar effects
 * @param names of all periods
 * @throws RangeError unless as many references are named
 */
export function preparePath(design: PathDesign, references: readonly number[], names: readonly string[]): PreparedPath {
  const named = new Set(references).size;
  if (design.start && named !== 2) {
    throw new RangeError(
      'With event and calendar effects a path is known up to a straight line only (Borusyak & Jaravel): name two reference periods.',
    );
  }
  if (!design.start && named !== 1) {
    throw new RangeError('With event effects a path is known up to a constant only: name one reference period.');
  }
  const kept = [...names.keys()].filter((period) => !references.includes(period));
  const { codes, levels } = groupsOf(design.cluster);
  const system = pathSystem(design);
  const scale = kept.map(() => design.cluster.length);
  const { inverse, dropped } = invert(part(system.gram, kept), scale);
  const dense = { ...design, cluster: codes };
  return {
    design: dense,
    names: kept.map((period) => names[period] ?? ''),
    clusters: levels,
    clusterNames: namesOf(design.cluster, { codes, levels }),
    solver: dropped.length > 0 ? undefined : pathSolver(dense, { system, kept, inverse }),
  };
}

/**
 * The path of an outcome around events: y = α of the event + γ of the calendar period + β of the period before or after
 * the event, by least squares, with errors clustered as in `leastSquares`. Events are absorbed in closed form, calendar
 * periods and the path are solved exactly, from counts. Coefficients are distances from the line through the two
 * references, for all periods but these, in order. Without calendar effects one reference is enough, and they are
 * distances from it.
 *
 * Where everybody has an event, a straight line in the time since the event is one in calendar time and event effects:
 * with both effects a path is known up to such a line only, which is why there are two references.
 *
 * @param outcome of each row: event by event, in order of time
 * Source: Borusyak & Jaravel 2017, Revisiting Event Study Designs.
 */
export function fitPath({ design, names, clusters, solver }: PreparedPath, outcome: Float64Array): Fit {
  const sizes = { n: outcome.length, clusters, dropped: 0 };
  const withoutFigures = names.map((name) => ({ name, values: new Float64Array(0) }));
  if (sizes.n === 0) return undefinedFit(withoutFigures, sizes, 'no_rows');

  const within = lessEventMeans(outcome, design.periods);
  const spread = dot(within, within);
  if (spread <= rounding * dot(outcome, outcome)) return undefinedFit(withoutFigures, sizes, 'constant_outcome');
  if (!solver) return undefinedFit(withoutFigures, sizes, 'collinear');

  const { path, residual } = solver.solve(within);
  // Events are nested in workers; calendar periods are not.
  const isPerfect = dot(residual, residual) <= rounding * spread;
  const factor = smallSampleFactor(sizes, names.length + solver.levels, isPerfect);
  const variances = squaresOf(solver.scores(residual), names.length);
  return {
    ...sizes,
    ...(typeof factor === 'number' ? {} : { reason: factor }),
    coefficients: names.map((name, at) => ({
      name,
      coef: path[at] ?? null,
      se: typeof factor === 'number' ? Math.sqrt(factor * (variances[at] ?? 0)) : null,
    })),
  };
}

/** Sums over clusters of the squares of what they add to each coefficient. */
function squaresOf(scores: Float64Array, size: number): Float64Array {
  const squares = new Float64Array(size);
  for (let place = 0; place < scores.length; place++) {
    squares[place % size] = (squares[place % size] ?? 0) + (scores[place] ?? 0) ** 2;
  }
  return squares;
}

/** The scores of each period's coefficient, as those of `clusterScoresOf`; none where the path is not defined. */
export function pathScoresOf({ design, names, solver }: PreparedPath, outcome: Float64Array): ClusterScores[] {
  if (!solver) return [];
  const { path, residual } = solver.solve(lessEventMeans(outcome, design.periods));
  const shares = solver.shares();
  const scores = solver.scores(residual);
  const size = names.length;
  return names.map((_, at) => {
    const slope = Float64Array.from({ length: shares.length / size }, (__, code) => shares[code * size + at] ?? 0);
    const constant = slope.map((share, code) => (scores[code * size + at] ?? 0) + (path[at] ?? 0) * share);
    return { constant, slope };
  });
}

/** The rows and columns in `kept`. */
function part({ size, values }: Matrix, kept: readonly number[]): Matrix {
  const cells = kept.flatMap((row) => kept.map((column) => values[row * size + column] ?? 0));
  return { size: kept.length, values: Float64Array.from(cells) };
}
