import { expect, it } from 'vitest';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { normal } from '../random/distributions';
import { streamOf } from '../random/stream';
import { judgePower } from './verdict';

const held = { outcome: 'projects', level: 1, events: 1000 } as const;

it('finds 2.8 standard errors, and with many degrees of freedom as good as that', () => {
  expect(judgePower(held, 0.01).mde).toBeCloseTo(0.028, 12);
  expect(judgePower(held, 0.01, 1e7).mde).toBeCloseTo(0.028, 7);
});

it.each([5, 10, 30])(
  'with %d degrees of freedom is found by four of five samples alike, by an error of their own',
  (degrees) => {
    const factor = (judgePower(held, 0.01, degrees).mde * 100 * 2.801585) / 2.8;
    const stream = streamOf(degrees, { entity: 0, purpose: 0 });
    const error = () => {
      let squares = 0;
      for (let at = 0; at < degrees; at++) squares += normal(stream) ** 2;
      return Math.sqrt(squares / degrees);
    };
    const quantile = tQuantile(0.975, degrees);
    const samples = 20_000;
    let found = 0;
    for (let at = 0; at < samples; at++) {
      const coef = normal(stream) + factor * error();
      if (Math.abs(coef) > quantile * error()) found += 1;
    }
    // Three Monte Carlo standard errors are .8 points, and the approximation has .2.
    expect(Math.abs(found / samples - 0.8)).toBeLessThan(0.014);
  },
);
