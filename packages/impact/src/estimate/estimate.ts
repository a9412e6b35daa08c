import type { Coefficient, Design, Fit, Reason } from './design';
import { countIdentifyingEvents } from './identifying-events';
import { inferByNormal, inferByT } from './inference';
import { leastSquares } from './least-squares';
import { poisson } from './poisson';
import { judgePower, type PublishedOutcome, type Verdict } from './verdict';

export type Estimator = 'ols' | 'ppml';

/**
 * One figure with all that is needed to read it. What is not defined is null, and `reason` says why; beside a figure with
 * an interval it is a remark.
 */
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
  /** Of the t distribution behind the interval; null for Poisson, which is read by the normal one. */
  readonly degreesOfFreedom: number | null;
  readonly n: number;
  readonly clusters: number;
  readonly dropped: number;
  /** Distinct events that the figure rests on. */
  readonly events: number;
  /** What the coefficient is held against for a share: 1 for logarithms and Poisson, else the mean before the event. */
  readonly level: number;
  readonly mde: number | null;
  readonly verdict: Verdict;
  readonly eventsNeeded: number | null;
  readonly reason?: Reason;
};

/** How the figures of a regression are named and judged. */
export type Naming = {
  readonly id: string;
  readonly estimator: Estimator;
  readonly outcome: string;
  readonly fixedEffects: readonly string[];
  /** Which published effect the figures are held against. */
  readonly against: PublishedOutcome;
  /** Distinct events that the figures rest on. */
  readonly events: number;
};

/** A regression to run. */
export type Specification = Omit<Naming, 'events'> & {
  readonly design: Design;
  /** The event of each row. */
  readonly event: Int32Array;
  /** Rows before the event have 0. */
  readonly post: Float64Array;
};

/** Runs one regression: an estimate for each slope; those of several slopes carry the slope's name in their id. */
export function estimate(specification: Specification): Estimate[] {
  const { design, estimator } = specification;
  return estimatesOf(specification, estimator === 'ols' ? leastSquares(design) : poisson(design));
}

/** The estimates of a regression that was run. */
export function estimatesOf(specification: Specification, fit: Fit): Estimate[] {
  const level = levelOf(specification);
  return fit.coefficients.map((coefficient, slope) => {
    const { design, event, estimator } = specification;
    const events = countIdentifyingEvents(design, slope, event, estimator === 'ppml');
    return figuresOf({ ...specification, events }, fit, level, coefficient);
  });
}

/** The figures of a regression that was run; `level` is what `judgePower` takes. */
export function figures(naming: Naming, fit: Fit, level: number): Estimate[] {
  return fit.coefficients.map((coefficient) => figuresOf(naming, fit, level, coefficient));
}

function figuresOf(naming: Naming, fit: Fit, level: number, coefficient: Coefficient): Estimate {
  const { name, coef, se, reason = fit.reason } = coefficient;
  const { id, estimator, outcome, fixedEffects } = naming;
  const isDefined = coef !== null && se !== null;
  const byNormal = estimator === 'ppml';
  const degrees = coefficient.degrees ?? fit.clusters - 1;
  const inference = !isDefined ? undefined : byNormal ? inferByNormal(coef, se) : inferByT(coef, se, degrees);
  const power = se === null ? undefined : judge(naming, se, level, coefficient.degrees ?? undefined);
  return {
    id: fit.coefficients.length === 1 ? id : `${id}.${name}`,
    estimator,
    outcome,
    fixedEffects,
    term: name,
    coef,
    se,
    ci95: inference?.ci95 ?? null,
    pValue: inference?.pValue ?? null,
    degreesOfFreedom: isDefined && !byNormal ? degrees : null,
    n: fit.n,
    clusters: fit.clusters,
    dropped: fit.dropped,
    events: naming.events,
    level,
    mde: power?.mde ?? null,
    verdict: power?.verdict ?? 'too_few_events',
    eventsNeeded: power && Number.isFinite(power.eventsNeeded) ? power.eventsNeeded : null,
    ...(reason ? { reason } : {}),
  };
}

function judge({ against, events }: Naming, se: number, level: number, degrees?: number) {
  return judgePower({ outcome: against, level, events }, se, degrees);
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
