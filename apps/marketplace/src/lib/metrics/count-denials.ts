import type { LimitName } from '@assay/protocol/limit/catalog';
import { Counter, type Registry } from 'prom-client';

/** Tries beyond a limit, by the limit and not by who tried. */
export function countDenials(registry: Registry): (limit: LimitName) => void {
  const denials = new Counter({
    name: 'assay_throttle_denials_total',
    help: 'Tries that were one too many',
    labelNames: ['limit'],
    registers: [registry],
  });
  return (limit) => denials.inc({ limit });
}
