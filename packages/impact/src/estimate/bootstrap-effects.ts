import { estimate, type Estimate, type Specification } from './estimate';
import { estimateAll } from './estimate-all';
import { scoreBootstrap, type WorkerTotals } from './score-bootstrap';

/**
 * Runs regressions, and those of earnings by Poisson once more with a bootstrap: `ppml.earnings.event.donut.bootstrap`.
 * Earnings have heavy tails, for which plain intervals are too short; method and source are those of `scoreBootstrap`.
 */
export function* estimateWithBootstrap(specifications: Iterable<Specification>): Generator<Estimate> {
  const heavyTailed: Specification[] = [];
  yield* estimateAll(
    (function* noting() {
      for (const specification of specifications) {
        if (specification.estimator === 'ppml' && specification.outcome === 'earnings') heavyTailed.push(specification);
        yield specification;
      }
    })(),
  );
  for (const specification of heavyTailed) yield* bootstrapEffect(specification);
}

/**
 * The estimates of a Poisson regression of `post` with event effects once more, with p-value and interval from the wild
 * cluster bootstrap. Amounts have heavy tails, for which the normal distribution makes intervals too short. The
 * standard error stays the clustered one: it is what the bootstrap studentises, and no part of the interval.
 */
function bootstrapEffect(specification: Specification): Estimate[] {
  return estimate(specification).map((figure) => {
    const named = { ...figure, id: `${figure.id}.bootstrap` };
    if (figure.coef === null || figure.se === null) return named;
    const inference = scoreBootstrap(totalsOf(specification), figure.coef);
    return { ...named, ...inference, ...(inference.ci95 ? {} : { reason: 'unbounded_interval' }) };
  });
}

function totalsOf({ design, post }: Specification): WorkerTotals {
  const byWorker = new Map<number, { after: number; total: number }>();
  design.cluster.forEach((worker, row) => {
    const amount = design.outcome[row] ?? 0;
    if (amount === 0) return;
    const sums = byWorker.get(worker) ?? { after: 0, total: 0 };
    sums.total += amount;
    if (post[row] === 1) sums.after += amount;
    byWorker.set(worker, sums);
  });
  const totals = [...byWorker.values()];
  return {
    worker: Int32Array.from(byWorker.keys()),
    after: Float64Array.from(totals, ({ after }) => after),
    total: Float64Array.from(totals, ({ total }) => total),
  };
}
