import { expect, it } from 'vitest';
import { estimate, type Specification } from './estimate';
import { judgePower } from './verdict';

/** Workers of unlike size: an event has a row before and a row after its badge. */
function specify(isBiasReduced: boolean): Specification {
  const event = Int32Array.from({ length: 24 }, (_, row) => row >>> 1);
  const post = Float64Array.from(event, (_, row) => row & 1);
  return {
    id: 'ols.log_value.event',
    estimator: 'ols',
    outcome: 'log_value',
    fixedEffects: ['event'],
    against: 'log_value',
    event,
    post,
    design: {
      outcome: Float64Array.from(event, (_, row) => Math.sin(7 * row)),
      slopes: [{ name: 'post', values: post }],
      absorbed: event,
      cluster: Int32Array.from([0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3].flatMap((worker) => [worker, worker])),
      isBiasReduced,
    },
  };
}

it('would find 2.8 standard errors, with bias-reduced errors more, and is read by the degrees of freedom of its error', () => {
  const [plain] = estimate(specify(false));
  const [reduced] = estimate(specify(true));
  expect(plain?.degreesOfFreedom).toBe(3);
  expect(plain?.mde).toBe(2.8 * (plain?.se ?? Number.NaN));
  const degrees = reduced?.degreesOfFreedom ?? Number.NaN;
  expect(degrees).toBeLessThan(3);
  const held = { outcome: 'log_value', level: 1, events: 12 } as const;
  expect(reduced?.mde).toBe(judgePower(held, reduced?.se ?? Number.NaN, degrees).mde);
  expect(reduced?.mde).toBeGreaterThan(2.8 * (reduced?.se ?? Number.NaN));
});
