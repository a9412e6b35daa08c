import type { Coefficient, Design, Fit, Reason } from './design';
import { inferByNormal, inferByT } from './inference';
import { leastSquares } from './least-squares';
import { poisson } from './poisson';
import { judgePower, type PublishedOutcome, type Verdict } from './verdict';

export type Estimator = 'ols' | 'ppml';

/** One figure with all that is needed to read it. What is not defined is null, and `reason` says why. */
export type Estimate = {
  readonly id: string;
  readonly estimator: Estimator;
  readonly outcome: string;
  readonly fixedEffects: readonly string[];
  readonly term: string;
  readonly coef: number | null;
  readonly se: number | null;
  readonly ci95: readonly [low: number, high: number] | null;
  readonly pValue: number | null;
  readonly n: number;
  readonly clusters: number;
  readonly dropped: number;
  readonly mde: number | null;
  readonly verdict: Verdict;
  readonly eventsNeeded: number | null;
  readonly reason?: Reason;
};

/** A regression to run, and how its figures are named. */
export type Specification = {
  readonly id: string;
  readonly estimator: Estimator;
  readonly outcome: string;
  readonly fixedEffects: readonly string[];
  readonly design: Design;
  /** Which published effect the figures are held against. */
  readonly against: PublishedOutcome;
  /** Rows before the event have 0. */
  readonly post: Float64Array;
  /** Distinct events behind the rows. */
  readonly events: number;
};

/** Runs one regression: an estimate for each slope; those of several slopes carry the slope's name in their id. */
export function estimate(specification: Specification): Estimate[] {
  const fit = specification.estimator === 'ols' ? leastSquares(specification.design) : poisson(specification.design);
  return fit.coefficients.map((coefficient) => figuresOf(specification, fit, coefficient));
}

function figuresOf(specification: Specification, fit: Fit, { name, coef, se }: Coefficient): Estimate {
  const { id, estimator, outcome, fixedEffects, design } = specification;
  const isDefined = coef !== null && se !== null;
  const byNormal = estimator === 'ppml';
  const inference = !isDefined ? undefined : byNormal ? inferByNormal(coef, se) : inferByT(coef, se, fit.clusters);
  const power =
    se === null ? undefined : judgePower(specification.against, se, levelOf(specification), specification.events);
  return {
    id: design.slopes.length === 1 ? id : `${id}.${name}`,
    estimator,
    outcome,
    fixedEffects,
    term: name,
    coef,
    se,
    ci95: inference?.ci95 ?? null,
    pValue: inference?.pValue ?? null,
    n: fit.n,
    clusters: fit.clusters,
    dropped: fit.dropped,
    mde: power?.mde ?? null,
    verdict: power?.verdict ?? 'too_few_events',
    eventsNeeded: power && Number.isFinite(power.eventsNeeded) ? power.eventsNeeded : null,
    ...(fit.reason ? { reason: fit.reason } : {}),
  };
}

function levelOf({ estimator, against, design, post }: Specification): number {
  if (estimator === 'ppml' || against === 'log_value') return 1;
  let sum = 0;
  let rows = 0;
  design.outcome.forEach((value, row) => {
    if (post[row] !== 0) return;
    sum += value;
    rows += 1;
  });
  return rows === 0 ? 0 : sum / rows;
}
