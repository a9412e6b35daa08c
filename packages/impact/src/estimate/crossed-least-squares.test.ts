import { describe, expect, it } from 'vitest';
import { connectedParts } from '../dense/connected-parts';
import { groupsOf } from '../dense/groups';
import { normal } from '../random/distributions';
import { streamOf } from '../random/stream';
import { denseRegression, indicators } from '../testing/dense-regression';
import { crossedLeastSquares } from './crossed-least-squares';
import { leastSquares } from './least-squares';

const stream = streamOf(2, { entity: 0, purpose: 0 });
const whole = (below: number) => Math.floor(stream.unit() * below);
/** Workers 0 to 5 meet clients 0 to 4 only, the others clients 5 to 7: two parts. */
const rows = Array.from({ length: 90 }, () => {
  const worker = whole(10);
  return {
    worker,
    client: worker < 6 ? whole(5) : 5 + whole(3),
    month: whole(4),
    badges: whole(5),
    value: normal(stream),
  };
});
const column = (of: 'worker' | 'client' | 'month' | 'badges' | 'value') => rows.map((row) => row[of]);
const design = {
  outcome: Float64Array.from(column('value')),
  slope: { name: 'badges', values: Float64Array.from(column('badges')) },
  absorbed: Int32Array.from(column('worker')),
  crossed: Int32Array.from(column('client')),
  small: Int32Array.from(column('month')),
};
const effects = [
  ...indicators(column('worker'), []),
  ...indicators(column('client'), [0, 5]),
  ...indicators(column('month'), [0]),
];

describe('crossedLeastSquares', () => {
  it('is the regression on an indicator for each worker, client and month', () => {
    const { coefficients, residual } = denseRegression([column('badges'), ...effects], column('value'));
    const alone = denseRegression(effects, column('badges')).residual;
    const scores = new Map<number, number>();
    rows.forEach(({ worker }, row) => {
      scores.set(worker, (scores.get(worker) ?? 0) + (alone[row] ?? 0) * (residual[row] ?? 0));
    });
    const meat = [...scores.values()].reduce((sum, score) => sum + score * score, 0);
    const bread = alone.reduce((sum, value) => sum + value * value, 0);
    // One slope, one constant, three months, eight clients in two parts.
    const factor = (10 / 9) * (89 / (90 - (1 + 1 + 3 + 6)));

    const [found] = crossedLeastSquares(design).coefficients;
    expect(found?.coef).toBeCloseTo(coefficients[0] ?? Number.NaN, 11);
    expect(found?.se).toBeCloseTo(Math.sqrt(factor * meat) / bread, 11);
  });

  it('is the regression on columns for each of many clients and each month', () => {
    const rows = Array.from({ length: 3_000 }, () => ({
      worker: whole(100),
      client: whole(150),
      month: whole(12),
    }));
    const codes = (of: 'worker' | 'client' | 'month') => Int32Array.from(rows, (row) => row[of]);
    const values = Float64Array.from(rows, ({ client }) => whole(5) + (client % 7) / 3);
    const outcome = values.map((badges, row) => 0.2 * badges + (rows[row]?.month ?? 0) / 4 + normal(stream));
    const slope = { name: 'badges', values };
    const absorbed = codes('worker');
    const small = [codes('client'), codes('month')];
    const [crossed] = crossedLeastSquares({
      outcome,
      slope,
      absorbed,
      crossed: codes('client'),
      small: codes('month'),
    }).coefficients;
    const [exact] = leastSquares({ outcome, slopes: [slope], absorbed, small, cluster: absorbed }).coefficients;
    expect(crossed?.coef).toBeCloseTo(exact?.coef ?? Number.NaN, 11);
    expect(crossed?.se).toBeCloseTo(exact?.se ?? Number.NaN, 11);
  });

  it('holds as many clients as a market can have', () => {
    const outcome = Float64Array.from({ length: 400_000 }, () => normal(stream));
    const absorbed = Int32Array.from(outcome, () => whole(40_000));
    const crossed = Int32Array.from(outcome, (_, row) => row % 200_000);
    const slope = { name: 'badges', values: Float64Array.from(outcome, () => whole(5)) };
    const fit = crossedLeastSquares({ outcome, slope, absorbed, crossed });
    const [found] = fit.coefficients;
    expect(Math.abs(found?.coef ?? Infinity)).toBeLessThan(5 * (found?.se ?? 0));
    expect(found?.se).toBeLessThan(0.01);
  });

  it('says that a slope is explained where every client sees one number of badges', () => {
    const byClient = design.crossed.map((client) => client % 3);
    const slope = { name: 'badges', values: Float64Array.from(byClient) };
    expect(crossedLeastSquares({ ...design, slope }).reason).toBe('collinear');
  });

  it('names few rows as the reason where there are no more than parameters, however well they fit', () => {
    // Months that are clients once more count in K all the same.
    const crossed = design.crossed.map((_, row) => row % 60);
    const outcome = design.slope.values.map((badges) => 2 * badges);
    const fit = crossedLeastSquares({ ...design, outcome, crossed, small: crossed });
    expect(fit).toMatchObject({ reason: 'too_few_rows', coefficients: [{ se: null }] });
  });
});

describe('connectedParts', () => {
  it('counts groups of workers and clients that nobody links', () => {
    expect(connectedParts(groupsOf(design.absorbed), groupsOf(design.crossed))).toBe(2);
    const alone = groupsOf(Int32Array.of(0, 1, 2));
    expect(connectedParts(alone, alone)).toBe(3);
  });
});
