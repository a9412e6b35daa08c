import type { EndedCall } from '@assay/api/calls-ended';
import { durationHistogram } from '@assay/metrics/duration-histogram';
import { Counter, type Registry } from 'prom-client';

/** Calls of procedures: how long each took, how it ended, and why it was refused. */
export function countCalls(registry: Registry): (call: EndedCall) => void {
  const durations = durationHistogram(registry, {
    name: 'assay_call_duration_seconds',
    help: 'Calls of procedures, from pages and over HTTP',
    labelNames: ['procedure', 'outcome'],
  });
  const refusals = new Counter({
    name: 'assay_call_refusals_total',
    help: 'Calls that were refused, by the code of the refusal',
    labelNames: ['procedure', 'code'],
    registers: [registry],
  });
  return ({ procedure, seconds, outcome, refusal }) => {
    durations.observe({ procedure, outcome }, seconds);
    if (refusal !== null) refusals.inc({ procedure, code: refusal });
  };
}
