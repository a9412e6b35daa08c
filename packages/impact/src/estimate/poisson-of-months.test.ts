import { describe, expect, it } from 'vitest';
import { poisson as drawCount } from '../random/distributions';
import { streamOf } from '../random/stream';
import { denseRegression, indicators } from '../testing/dense-regression';
import { poisson } from './poisson';
import { poissonOfMonths } from './poisson-of-months';

const stream = streamOf(5, { entity: 0, purpose: 0 });
const months = 6;
/** Worker w is there from month w % 3 on, and gains badges with time; month 4 is dead. */
const rows = Array.from({ length: 14 }, (_, worker) => {
  let badges = 0;
  return Array.from({ length: months - (worker % 3) }, (_unused, at) => {
    const month = at + (worker % 3);
    badges += stream.unit() < 0.4 ? 1 : 0;
    const count = month === 4 ? 0 : drawCount(stream, Math.exp(0.3 * badges)) + (at === 0 ? 1 : 0);
    return { worker, month, badges, count };
  });
}).flat();
const firsts = rows.flatMap(({ worker }, row) => (rows[row - 1]?.worker === worker ? [] : [row]));
const slope = { name: 'badges', values: Float64Array.from(rows, ({ badges }) => badges) };
const design = {
  starts: Int32Array.of(...firsts, rows.length),
  month: Int32Array.from(rows, ({ month }) => month),
  months,
  outcome: Float64Array.from(rows, ({ count }) => count),
  slope,
};
const alive = rows.filter(({ month }) => month !== 4);

/** Reweighted least squares on an indicator for each worker and month. */
function byIndicators(): number {
  const columns = [
    alive.map(({ badges }) => badges),
    ...indicators(
      alive.map(({ worker }) => worker),
      [],
    ),
    ...indicators(
      alive.map(({ month }) => month),
      [0],
    ),
  ];
  let index = alive.map(({ count }) => Math.log(count + 0.5));
  let coef = 0;
  for (let step = 0; step < 40; step++) {
    const roots = index.map((value) => Math.exp(value / 2));
    const weighted = columns.map((column) => column.map((value, row) => value * (roots[row] ?? 0)));
    const working = alive.map(({ count }, row) => {
      const at = index[row] ?? 0;
      return (at + (count - Math.exp(at)) / Math.exp(at)) * (roots[row] ?? 0);
    });
    const { coefficients } = denseRegression(weighted, working);
    index = alive.map((_, row) =>
      columns.reduce((sum, column, at) => sum + (column[row] ?? 0) * (coefficients[at] ?? 0), 0),
    );
    coef = coefficients[0] ?? 0;
  }
  return coef;
}

describe('poissonOfMonths', () => {
  it('is the Poisson regression on an indicator for each worker and month', () => {
    expect(poissonOfMonths(design).coefficients[0]?.coef).toBeCloseTo(byIndicators(), 9);
  });

  it('has the error of Poisson with months as columns, and leaves a month out in which nothing happened', () => {
    const worker = Int32Array.from(alive, (row) => row.worker);
    const byColumns = poisson({
      outcome: Float64Array.from(alive, ({ count }) => count),
      slopes: [{ name: 'badges', values: Float64Array.from(alive, ({ badges }) => badges) }],
      absorbed: worker,
      small: [Int32Array.from(alive, ({ month }) => month)],
      cluster: worker,
    });
    const found = poissonOfMonths(design);
    expect(found.coefficients[0]?.se).toBeCloseTo(byColumns.coefficients[0]?.se ?? Number.NaN, 9);
    expect([found.n, found.clusters, found.dropped]).toEqual([alive.length, 14, rows.length - alive.length]);
  });

  it('says that a slope is explained where badges rise with the month alone', () => {
    const values = Float64Array.from(rows, ({ month }) => month);
    expect(poissonOfMonths({ ...design, slope: { ...slope, values } }).reason).toBe('collinear');
  });

  it('says that there is no maximum where nobody works without a badge', () => {
    const values = Float64Array.from(rows, ({ count }) => (count > 0 ? 1 : 0));
    expect(poissonOfMonths({ ...design, slope: { ...slope, values } }).coefficients[0]?.coef).toBeNull();
  });
});
