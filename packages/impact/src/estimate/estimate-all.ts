import type { Histories } from '../panel/histories';
import { bootstrapLeastSquares, bootstrapPoisson, isHeavyTailed } from './bootstrap-effects';
import type { Regressors } from './design';
import { estimate, estimatesOf, type Estimate, type Specification } from './estimate';
import { fitOutcome, prepare, type Prepared } from './least-squares';

/**
 * Runs regressions one after another, as they are asked for, so that only the panel at work is in memory. Neighbours by
 * least squares on the same regressors, as several outcomes of one panel are, share all work but that on the outcome.
 */
export function estimateAll(specifications: Iterable<Specification>): Generator<Estimate> {
  return run(specifications, undefined);
}

/**
 * The same, and figures of money once more with a bootstrap: `ppml.earnings.event.donut.bootstrap`. Money has heavy tails,
 * for which the plain intervals of Poisson are too short, and those of least squares too wide.
 *
 * @param keys of workers, which name their draws
 */
export function estimateWithBootstrap(
  specifications: Iterable<Specification>,
  { keys }: Pick<Histories, 'keys'>,
): Generator<Estimate> {
  return run(specifications, keys);
}

function* run(specifications: Iterable<Specification>, keys: Int32Array | undefined): Generator<Estimate> {
  let last: { readonly regressors: Regressors; readonly prepared: Prepared } | undefined;
  for (const specification of specifications) {
    const { design, estimator } = specification;
    if (estimator === 'ppml') {
      const figures = estimate(specification);
      yield* figures;
      if (keys && isHeavyTailed(specification)) yield* bootstrapPoisson(specification, figures, keys);
      continue;
    }
    if (!last || !areSame(last.regressors, design)) last = { regressors: design, prepared: prepare(design) };
    const figures = estimatesOf(specification, fitOutcome(last.prepared, design));
    yield* figures;
    if (keys && isHeavyTailed(specification)) yield* bootstrapLeastSquares(specification, last.prepared, figures, keys);
  }
}

/** The same columns, not merely equal ones. */
function areSame(one: Regressors, other: Regressors): boolean {
  const columnsOf = ({ absorbed, cluster, small = [], slopes }: Regressors) => [
    absorbed,
    cluster,
    ...small,
    ...slopes.map(({ values }) => values),
  ];
  const columns = columnsOf(other);
  return (
    one.slopes.every(({ name }, at) => other.slopes[at]?.name === name) &&
    columnsOf(one).length === columns.length &&
    columnsOf(one).every((column, at) => column === columns[at])
  );
}
