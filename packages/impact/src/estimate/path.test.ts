import { describe, expect, it } from 'vitest';
import { normal } from '../random/distributions';
import { streamOf } from '../random/stream';
import { denseRegression, indicators } from '../testing/dense-regression';
import { leastSquares } from './least-squares';
import { fitPath, preparePath } from './path';

const periods = 5;
const names = ['-2', '-1', '0', '1', '2'];
const references = [0, 1];
/** Seven events of four workers; no event has a row in calendar period 6. */
const start = Int32Array.of(0, 1, 0, 7, 8, 8, 9);
const cluster = Int32Array.of(0, 0, 1, 1, 2, 3, 3);
const stream = streamOf(1, { entity: 0, purpose: 0 });
const outcome = Float64Array.from({ length: start.length * periods }, () => normal(stream));
const design = { periods, start, cluster };

const rows = [...outcome.keys()];
const event = rows.map((row) => Math.floor(row / periods));
const period = rows.map((row) => row % periods);
const calendar = rows.map((row) => (start[event[row] ?? 0] ?? 0) + (period[row] ?? 0));

describe('a path', () => {
  it('is the regression on an indicator for each event, calendar period and period of the path', () => {
    // Calendar periods 0 to 5 and 7 to 13 never meet in an event: each part has a level that says nothing.
    const slopes = indicators(period, references);
    const dense = denseRegression(
      [...slopes, ...indicators(event, []), ...indicators(calendar, [0, 7])],
      Array.from(outcome),
    );
    const fit = fitPath(preparePath(design, references, names), outcome);
    expect(fit.coefficients.map(({ name }) => name)).toEqual(['0', '1', '2']);
    fit.coefficients.forEach(({ coef }, at) => expect(coef).toBeCloseTo(dense.coefficients[at] ?? Number.NaN, 10));
  });

  it.each([
    ['calendar periods as columns', { start }, references, [Int32Array.from(calendar)]],
    ['no calendar periods, from one reference', {}, [2], []],
  ] as const)('is least squares with %s', (_, timed, left, small) => {
    const slopes = indicators(period, left).map((values, at) => ({
      name: String(at),
      values: Float64Array.from(values),
    }));
    const byColumns = leastSquares({
      outcome,
      slopes,
      absorbed: Int32Array.from(event),
      small,
      cluster: Int32Array.from(event, (at) => cluster[at] ?? 0),
    });
    const fit = fitPath(preparePath({ periods, cluster, ...timed }, left, names), outcome);
    expect(fit.coefficients.length).toBe(periods - left.length);
    fit.coefficients.forEach(({ coef, se }, at) => {
      expect(coef).toBeCloseTo(byColumns.coefficients[at]?.coef ?? Number.NaN, 10);
      expect(se).toBeCloseTo(byColumns.coefficients[at]?.se ?? Number.NaN, 10);
    });
    expect([fit.n, fit.clusters]).toEqual([byColumns.n, byColumns.clusters]);
  });

  it('does not see a straight line in the time since the event, and says so when one reference is named', () => {
    const tilted = outcome.map((value, row) => value + 3 * (period[row] ?? 0));
    const coefs = (of: Float64Array) =>
      fitPath(preparePath(design, references, names), of).coefficients.map(({ coef }) => coef);
    const plain = coefs(outcome);
    coefs(tilted).forEach((coef, at) => expect(coef).toBeCloseTo(plain[at] ?? Number.NaN, 9));
    expect(() => preparePath(design, [1], names)).toThrow('name two reference periods');
    expect(() => preparePath(design, [1, 1], names)).toThrow('name two reference periods');
    expect(() => preparePath({ periods, cluster }, references, names)).toThrow('name one reference period');
  });

  it('says that nothing is known of the path where all events begin together', () => {
    const together = fitPath(
      preparePath({ ...design, start: new Int32Array(start.length) }, references, names),
      outcome,
    );
    expect(together.reason).toBe('collinear');
  });
});
