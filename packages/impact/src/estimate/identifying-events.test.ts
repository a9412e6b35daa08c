import { expect, it } from 'vitest';
import { estimate, type Specification } from './estimate';
import { countIdentifyingEvents } from './identifying-events';
import { judgePower } from './verdict';

const event = Int32Array.of(0, 0, 1, 1, 2, 3, 3);
const design = {
  outcome: Float64Array.of(0, 0, 1, 2, 5, 0, 3),
  slopes: [{ name: 'post', values: Float64Array.of(0, 1, 0, 1, 1, 0, 1) }],
  absorbed: event,
  cluster: event,
};

it('counts the events within which the slope varies, and in Poisson those with any outcome', () => {
  expect(countIdentifyingEvents(design, 0, event, false)).toBe(3);
  expect(countIdentifyingEvents(design, 0, event, true)).toBe(2);
});

it('counts all events of a worker within whom the slope varies', () => {
  const byWorker = { ...design, absorbed: Int32Array.of(0, 0, 0, 0, 0, 1, 1) };
  expect(countIdentifyingEvents(byWorker, 0, event, false)).toBe(4);
});

/** As many events with projects before and after, and 300 with none after. */
function told(identifying: number): Specification {
  const events = identifying + 300;
  const rows = [...Array.from({ length: events }).keys()].flatMap((at) => (at < identifying ? [at, at] : [at]));
  const rowOf = Int32Array.from(rows);
  const post = Float64Array.from(rows, (at, row) => (rows[row - 1] === at ? 1 : 0));
  const outcome = Float64Array.from(rows, (at, row) => (post[row] ?? 0) * (at % 2 === 0 ? 0.3 : 0.31));
  return {
    id: 'ols.log_value.event',
    estimator: 'ols',
    outcome: 'log_value',
    fixedEffects: ['event'],
    against: 'log_value',
    post,
    event: rowOf,
    design: { outcome, slopes: [{ name: 'post', values: post }], absorbed: rowOf, cluster: rowOf },
  };
}

it('speaks from 200 events on that the figure rests on, however many others there are', () => {
  expect(estimate(told(199))[0]?.verdict).toBe('too_few_events');
  expect(estimate(told(200))[0]?.verdict).toBe('speaks');
});

it.each([0, -1, Number.NaN, Infinity])('never speaks with an error of %d', (se) => {
  expect(judgePower({ outcome: 'log_value', level: 1, events: 1000 }, se).verdict).toBe('too_few_events');
});
