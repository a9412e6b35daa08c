import { durationHistogram } from '@assay/metrics/duration-histogram';
import { openRegistry } from '@assay/metrics/open-registry';
import type { Executor } from '@assay/item-models/tests';
import { RefusedError } from '@assay/services/kernel/refused';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, type Registry } from 'prom-client';

/** What is counted while tests are served and questions are proven. */
export type Meters = {
  readonly registry: Registry;
  /** Times each answer by its route and counts refusals by their code. */
  readonly timed: MiddlewareHandler;
  readonly countProof: (executor: Executor, isSound: boolean) => void;
};

export function openMeters(): Meters {
  const registry = openRegistry();
  const durations = durationHistogram(registry, {
    name: 'assay_test_answer_duration_seconds',
    help: 'Answers of the test service',
    labelNames: ['route', 'status'],
  });
  const refusals = new Counter({
    name: 'assay_test_refusals_total',
    help: 'Requests that were refused, by the code of the refusal',
    labelNames: ['route', 'code'],
    registers: [registry],
  });
  const proofs = new Counter({
    name: 'assay_test_proofs_total',
    help: 'Questions whose key was computed, by whether they were found sound',
    labelNames: ['executor', 'outcome'],
    registers: [registry],
  });
  return {
    registry,
    timed: async (c, next) => {
      const from = performance.now();
      await next();
      // The route as it was declared: a path that nobody declared is no label.
      const route = routePath(c, -1);
      durations.observe({ route, status: `${Math.floor(c.res.status / 100)}xx` }, (performance.now() - from) / 1_000);
      if (c.error instanceof RefusedError) refusals.inc({ route, code: c.error.refusal.code });
    },
    countProof: (executor, isSound) => proofs.inc({ executor, outcome: isSound ? 'sound' : 'refused' }),
  };
}
