import { expect, it } from 'vitest';
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

it.each([
  [{ id: 'ols.log_value.event', events: 60, coverage: 0.9 }, /too few workers tell/],
  [{ id: 'ols.log_value.worker', coverage: 0.9 }, /few workers hold many badges/],
  [{ id: 'ols.log_value.worker', arm: 'zero effect', rejection: 0.11 }, /few workers hold many badges/],
  [{ id: 'ols.earnings.event.pretrend', arm: 'zero effect', uniformity: 0.001 }, /heavy tails/],
  [{ id: 'ols.earnings.event.pretrend', coverage: 0.99 }, /heavy tails/],
  [{ coverage: 0.85 }, /not known/],
  [{ coverage: 0.91, bias: 0.01 }, /not known/],
  [{ arm: 'zero effect', rejection: 0.1, uniformity: 0.0001 }, /not known/],
  [{ arm: 'smallest found', rejection: 0.7, replications: 1000 }, /errors of both markets vary/],
])('%j: %s', (figures, why) => {
  expect(whyMissed({ ...row, ...figures })).toMatch(why);
});

it.each([
  [{ coverage: 0.91 }],
  [{ coverage: 0.88, replications: 40 }],
  [{ arm: 'smallest found', rejection: 0.74, replications: 1000 }],
])('%j: may be chance', (figures) => {
  expect(whyMissed({ ...row, ...figures })).toBeUndefined();
});
