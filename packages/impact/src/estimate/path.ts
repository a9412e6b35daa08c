import { groupsOf } from '../dense/groups';
import { dot, invert, type Matrix } from '../dense/matrix';
import { rounding } from './clustered';
import { smallSampleFactor, undefinedFit, type Fit } from './design';
import { lessEventMeans, pathVariances, solvePath } from './path-solution';
import { pathSystem, type PathDesign } from './path-system';

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
 * @param references places of two periods, from 0 on; of one without calendar effects
 * @param names of all periods
 * @throws RangeError unless as many references are named
 * Source: Borusyak & Jaravel 2017, Revisiting Event Study Designs.
 */
export function fitPath(design: PathDesign, references: readonly number[], names: readonly string[]): Fit {
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
  const keptNames = kept.map((period) => names[period] ?? '');
  const cluster = groupsOf(design.cluster);
  const n = design.outcome.length;
  const sizes = { n, clusters: cluster.levels, dropped: 0 };
  const withoutFigures = keptNames.map((name) => ({ name, values: new Float64Array(0) }));
  if (n === 0) return undefinedFit(withoutFigures, sizes, 'no_rows');

  const outcome = lessEventMeans(design.outcome, design.periods);
  const spread = dot(outcome, outcome);
  if (spread <= rounding * dot(design.outcome, design.outcome)) {
    return undefinedFit(withoutFigures, sizes, 'constant_outcome');
  }
  const system = pathSystem(design);
  const scale = kept.map(() => design.cluster.length);
  const { inverse, dropped } = invert(part(system.gram, kept), scale);
  if (dropped.length > 0) return undefinedFit(withoutFigures, sizes, 'collinear');

  const reduced = { system, kept, inverse };
  const { path, residual } = solvePath({ ...design, outcome }, reduced);
  // Events are nested in workers; calendar periods are not.
  const isPerfect = dot(residual, residual) <= rounding * spread;
  const factor = smallSampleFactor(sizes, kept.length + system.levels, isPerfect);
  const variances = pathVariances({ ...design, cluster: cluster.codes }, residual, reduced);
  return {
    ...sizes,
    ...(typeof factor === 'number' ? {} : { reason: factor }),
    coefficients: kept.map((period, at) => ({
      name: keptNames[at] ?? '',
      coef: path[period] ?? null,
      se: typeof factor === 'number' ? Math.sqrt(factor * (variances[at] ?? 0)) : null,
    })),
  };
}

/** The rows and columns in `kept`. */
function part({ size, values }: Matrix, kept: readonly number[]): Matrix {
  const cells = kept.flatMap((row) => kept.map((column) => values[row * size + column] ?? 0));
  return { size: kept.length, values: Float64Array.from(cells) };
}
