import { expect, it } from 'vitest';
import { gateOf } from './gates';
import type { Performance } from './run-arm';
import { whyMissed } from './why-missed';

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

function whyOf(found: Performance): string | undefined {
  const gate = gateOf(found);
  if (!gate) throw new Error(`Nothing is asked of ${found.id}.`);
  return whyMissed(found, gate);
}

it.each([
  [{ id: 'ols.log_value.event', events: 60, coverage: 0.9 }, /too few workers tell/],
  [{ id: 'ols.log_value.worker', coverage: 0.9 }, /few workers hold many badges/],
  [{ id: 'ols.log_value.worker', arm: 'zero effect', rejection: 0.11 }, /few workers hold many badges/],
  [{ id: 'ols.earnings.event.pretrend', arm: 'zero effect', uniformity: 0.001 }, /heavy tails/],
  [{ id: 'ols.earnings.event.pretrend', coverage: 0.99 }, /heavy tails/],
  [{ id: 'ols.earnings.event.pretrend', arm: 'zero effect', rejection: 0.005 }, /heavy tails/],
  [{ id: 'ols.earnings.event.pretrend', coverage: 0.99, bias: 0.01 }, /not known/],
  [{ id: 'ols.earnings.event.pretrend', bias: 0.01 }, /not known/],
  [{ id: 'ols.log_value.worker', coverage: 0.9, bias: 0.01 }, /not known/],
  [{ id: 'ppml.earnings.event.bootstrap', coverage: 0.86 }, /not known/],
  [{ arm: 'dip, 16,000 workers', id: 'ppml.projects.event.pretrend', rejection: 0.05 }, /not known/],
  [{ bias: 0.0085, biasError: 0.001 }, /not known/],
  [{ coverage: 0.85 }, /not known/],
  [{ coverage: 0.91, bias: 0.01 }, /not known/],
  [{ arm: 'zero effect', rejection: 0.1, uniformity: 0.0001 }, /not known/],
  [{ arm: 'smallest found', rejection: 0.7, replications: 1000 }, /errors of both markets vary/],
])('%j: %s', (figures, why) => {
  expect(whyOf({ ...row, ...figures })).toMatch(why);
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
  expect(whyOf({ ...row, ...figures })).toBeUndefined();
});
