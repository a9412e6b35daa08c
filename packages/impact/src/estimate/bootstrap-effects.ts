import { groupsOf, namesOf } from '../dense/groups';
import type { Estimate, Specification } from './estimate';
import { clusterScoresOf, type Prepared } from './least-squares';
import {
  wildBootstraps,
  type Bootstrapped,
  type BootstrapInference,
  type ClusterScores,
  type Scale,
} from './wild-bootstrap';

/** Money has heavy tails. */
export function isHeavyTailed({ outcome }: Pick<Specification, 'outcome'>): boolean {
  return outcome === 'earnings';
}

/** Effects of Poisson with two rows an event: p = e^θ / (1 + e^θ) is the share that falls after it. */
const ofShares: Scale = {
  parameterOf: (effect) => 1 / (1 + Math.exp(-effect)),
  effectOf: (share) => (share <= 0 ? -Infinity : share >= 1 ? Infinity : Math.log(share / (1 - share))),
};
const asItIs: Scale = { parameterOf: (effect) => effect, effectOf: (parameter) => parameter };

/**
 * The estimates of a Poisson regression of `post` with event effects once more, with p-value and interval from the wild
 * cluster bootstrap: `ppml.earnings.event.donut.bootstrap`. It is a fractional logit of the share p that falls after the event,
 * so that a worker's score is after − p · total.
 */
export function bootstrapPoisson(
  specification: Specification,
  figures: readonly Estimate[],
  keys: Int32Array,
): Estimate[] {
  const { workers, scores } = totalsOf(specification);
  return bootstrapAll(
    figures,
    keysOf(workers, keys),
    figures.map(() => scores),
    ofShares,
  );
}

/** The same of a regression by least squares; `clusterScoresOf` says what its scores are. */
export function bootstrapLeastSquares(
  { design }: Specification,
  prepared: Prepared,
  figures: readonly Estimate[],
  keys: Int32Array,
): Estimate[] {
  const workers = namesOf(design.cluster, prepared.cluster);
  return bootstrapAll(figures, keysOf(workers, keys), clusterScoresOf(prepared, design), asItIs);
}

/** The same of all periods of a path. */
export function bootstrapPath(
  figures: readonly Estimate[],
  workers: Int32Array,
  scores: readonly ClusterScores[],
  keys: Int32Array,
): Estimate[] {
  return bootstrapAll(figures, keysOf(workers, keys), scores, asItIs);
}

function keysOf(workers: Int32Array, keys: Int32Array): Int32Array {
  return workers.map((worker) => keys[worker] ?? 0);
}

/** Figures that are not defined stay so. */
function bootstrapAll(
  figures: readonly Estimate[],
  names: Int32Array,
  scores: readonly ClusterScores[],
  scale: Scale,
): Estimate[] {
  const asked = new Map<Estimate, Bootstrapped>();
  figures.forEach((figure, at) => {
    const own = scores[at];
    if (own === undefined || figure.coef === null || figure.se === null) return;
    asked.set(figure, { ...scale, scores: own, estimate: figure.coef, reach: figure.se / 2 });
  });
  const inferred = wildBootstraps(names, [...asked.values()]);
  const found = new Map([...asked.keys()].map((figure, at) => [figure, inferred[at]]));
  return figures.map((figure) => bootstrapped(figure, found.get(figure)));
}

/** The standard error stays: it is no part of the interval, which has no degrees of freedom. */
function bootstrapped(figure: Estimate, inference: BootstrapInference | undefined): Estimate {
  const named = { ...figure, id: `${figure.id}.bootstrap`, degreesOfFreedom: null };
  if (inference === undefined) return named;
  return { ...named, ...inference, ...(inference.ci95 ? {} : { reason: 'unbounded_interval' as const }) };
}

/** What each worker earned in all windows, and in those after events; workers without earnings say nothing. */
function totalsOf({ design, post }: Specification): { readonly workers: Int32Array; readonly scores: ClusterScores } {
  const earning = Int32Array.from(design.cluster.filter((_, row) => (design.outcome[row] ?? 0) !== 0));
  const groups = groupsOf(earning);
  const constant = new Float64Array(groups.levels);
  const slope = new Float64Array(groups.levels);
  let place = 0;
  design.outcome.forEach((amount, row) => {
    if (amount === 0) return;
    const worker = groups.codes[place++] ?? 0;
    slope[worker] = (slope[worker] ?? 0) + amount;
    if (post[row] === 1) constant[worker] = (constant[worker] ?? 0) + amount;
  });
  return { workers: namesOf(earning, groups), scores: { constant, slope } };
}
