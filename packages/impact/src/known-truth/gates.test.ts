import { expect, it } from 'vitest';
import { gateOf, gateOfMany, isMet } from './gates';

const row = {
  replications: 200,
  events: 500,
  truth: 0.1,
  bias: 0.002,
  biasError: 0.0001,
  coverage: 0.95,
  rejection: 0.05,
  uniformity: 0.5,
};

it.each([
  ['planted', 'ppml.projects.event', {}, true],
  ['planted', 'ppml.projects.event', { bias: 0.006 }, false],
  ['planted', 'ppml.projects.event', { bias: 0.006, biasError: 0.004 }, true],
  ['planted', 'ppml.projects.event', { coverage: 0.915 }, false],
  ['planted', 'ppml.projects.event', { coverage: 0.985 }, false],
  ['planted', 'ppml.earnings.event.bootstrap', { coverage: 0.915 }, true],
  ['planted', 'ppml.earnings.event.bootstrap', { bias: 0.006 }, false],
  ['planted', 'ppml.earnings.event', { coverage: 0.9 }, undefined],
  ['planted', 'ols.earnings.worker', { coverage: 0.9 }, undefined],
  ['planted', 'ols.earnings.worker.bootstrap', { events: 60, coverage: 0.9 }, false],
  ['planted', 'ols.earnings.worker.cr2', { coverage: 0.9 }, undefined],
  ['planted', 'ols.earnings.event+day.day….bootstrap', { bias: 1, coverage: 0.915 }, true],
  ['planted', 'ols.earnings.event+day.day….bootstrap', { coverage: 0.985 }, false],
  ['planted', 'ols.log_value.event.cr2', { events: 60, coverage: 0.99 }, true],
  ['planted', 'ols.log_value.event.cr2', { events: 60, coverage: 0.99, bias: 1 }, false],
  ['planted', 'ols.log_value.event', { events: 60, coverage: 0.9 }, undefined],
  ['planted', 'ols.log_value.event', { coverage: 0.9 }, false],
  ['planted', 'ols.log_value.event.cr2', { events: 60, coverage: 0.91 }, false],
  ['zero effect', 'ols.log_value.event.cr2', { events: 60, rejection: 0.01, uniformity: 0.001 }, true],
  ['zero effect', 'ols.log_value.event.cr2', { events: 60, rejection: 0.09 }, false],
  ['zero effect', 'ols.any.event', {}, true],
  ['zero effect', 'ols.rating.event', { events: 60, rejection: 0 }, true],
  ['badges unread', 'ols.hired_per_bid.event', { events: 60, rejection: 0 }, true],
  ['badges unread', 'ols.bids.event', { rejection: 0.01 }, false],
  ['planted', 'ols.projects.event+day.day…', { bias: 1, coverage: 0.95 }, true],
  ['planted', 'ols.projects.event+day.day…', { coverage: 0.985 }, false],
  ['planted', 'ols.rating.event.field-…', { events: 60, coverage: 0.985 }, true],
  ['zero effect', 'ols.projects.event+day.day…', { uniformity: 0 }, true],
  ['zero effect', 'ols.projects.event+day.day…', { rejection: 0.09 }, false],
  ['signalling, 16,000 workers', 'quality', { rejection: 0.09 }, false],
  ['signalling, 16,000 workers', 'quality', { rejection: 0 }, true],
  ['learning, 16,000 workers', 'quality', { rejection: 0.79 }, false],
  ['learning, 16,000 workers', 'quality', { rejection: 0.9 }, true],
  ['zero effect', 'ols.log_value.event', { events: 60, rejection: 0 }, undefined],
  ['zero effect', 'ols.any.event', { rejection: 0.09 }, false],
  ['zero effect', 'ols.any.event', { uniformity: 0.005 }, false],
  ['zero effect', 'ols.projects.event+published-controls', { rejection: 1 }, undefined],
  ['dip', 'ppml.projects.event.donut', { coverage: 0.91 }, false],
  ['dip', 'ppml.projects.event', { coverage: 0.2 }, undefined],
  ['dip, 16,000 workers', 'ppml.projects.event.pretrend', { rejection: 0.95 }, true],
  ['dip, 16,000 workers', 'ppml.projects.event.pretrend', { rejection: 0.85 }, false],
  ['smallest found', 'ppml.projects.event', { rejection: 0.8 }, true],
  ['smallest found', 'ols.log_value.event.cr2', { rejection: 0.8 }, true],
  ['smallest found', 'ols.log_value.event.cr2', { rejection: 0.86 }, false],
  ['smallest found', 'ols.log_value.event', { events: 60, rejection: 0.7 }, undefined],
] as const)('%s, %s, %j: %s', (arm, id, figures, expected) => {
  const found = { ...row, arm, id, ...figures };
  const gate = gateOf(found);
  expect(gate && isMet(gate, found)).toBe(expected);
});

it.each([
  ['planted', 'ols.rating.event', { coverage: 0.99 }],
  ['planted', 'ols.rating.event.field-…', { coverage: 0.99 }],
  ['zero effect', 'ols.rating.event', { rejection: 0 }],
  ['zero effect', 'ols.rating.event.field-…', { rejection: 0 }],
] as const)('of few events less is asked: %s, %s, %j', (arm, id, figures) => {
  const found = { ...row, arm, id, events: 60, ...figures };
  const gate = gateOf(found);
  const ofMany = gate && gateOfMany(gate);
  expect([gate && isMet(gate, found), ofMany && isMet(ofMany, found)]).toEqual([true, false]);
});
