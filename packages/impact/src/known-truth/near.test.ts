import { expect, it } from 'vitest';
import { gateOf } from './gates';
import type { Performance } from './run-arm';
import { isNear } from './near';

const row = {
  arm: 'planted',
  id: 'ppml.projects.event',
  replications: 200,
  events: 500,
  truth: 0.1,
  bias: 0.002,
  biasError: 0.001,
  coverage: 0.95,
  rejection: 0.05,
  uniformity: 0.5,
};

function isNearTo(found: Performance): boolean {
  const gate = gateOf(found);
  if (!gate) throw new Error(`Nothing is asked of ${found.id}.`);
  return isNear(found, gate);
}

it.each([
  [{ id: 'ppml.earnings.event.bootstrap', coverage: 0.86 }],
  [{ arm: 'dip, 16,000 workers', id: 'ppml.projects.event.pretrend', rejection: 0.05 }],
  [{ bias: 0.0085, biasError: 0.001 }],
  [{ coverage: 0.85 }],
  [{ coverage: 0.91, bias: 0.01 }],
  [{ arm: 'zero effect', rejection: 0.1, uniformity: 0.0001 }],
  [{ arm: 'smallest found', rejection: 0.7, replications: 1000 }],
])('%j: more than chance', (figures) => {
  expect(isNearTo({ ...row, ...figures })).toBe(false);
});

it.each([
  [{ coverage: 0.91 }],
  [{ coverage: 0.88, replications: 40 }],
  [{ id: 'ppml.earnings.event.bootstrap', coverage: 0.875 }],
  [{ bias: 0.0075, biasError: 0.001 }],
  [{ arm: 'zero effect', uniformity: 0.005 }],
  [{ arm: 'dip, 16,000 workers', id: 'ppml.projects.event.pretrend', rejection: 0.86 }],
  [{ arm: 'smallest found', rejection: 0.74, replications: 1000 }],
])('%j: may be chance', (figures) => {
  expect(isNearTo({ ...row, ...figures })).toBe(true);
});
