import { expect, it } from 'vitest';
import { normal } from '../random/distributions';
import { streamOf } from '../random/stream';
import { clusterScoresOf, fitOutcome, prepare } from './least-squares';
import { fitPath, pathScoresOf, preparePath } from './path';

const stream = streamOf(11, { entity: 0, purpose: 0 });
const rows = 120;
const draw = () => Float64Array.from({ length: rows }, () => normal(stream));
const absorbed = Int32Array.from({ length: rows }, (_, row) => row % 30);
const cluster = absorbed.map((code) => code % 12);
const small = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 7) % 4);
const [first, second, outcome] = [draw(), draw(), draw()];
const both = {
  slopes: [
    { name: 'first', values: first },
    { name: 'second', values: second },
  ],
  absorbed,
  small: [small],
  cluster,
};

const sumOf = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
const pairsOf = (values: Iterable<number>, others: Float64Array) =>
  [...values].map((value, at) => [value, others[at] ?? 0] as const);

it('comes to the coefficient and to 1, and at an effect to the scores of a regression in which that is given', () => {
  const prepared = prepare(both);
  const [scores] = clusterScoresOf(prepared, { outcome });
  const [coefficient] = fitOutcome(prepared, { outcome }).coefficients;
  expect(sumOf(scores?.constant ?? draw())).toBeCloseTo(coefficient?.coef ?? Number.NaN, 12);
  expect(sumOf(scores?.slope ?? draw())).toBeCloseTo(1, 12);

  // With the effect given, the second slope's coefficient is another one; the sum of first's influences · what is left is not.
  const effect = 0.7;
  const given = outcome.map((value, row) => value - effect * (first[row] ?? 0));
  const ofSecond = prepare({ ...both, slopes: both.slopes.slice(1) });
  const [left] = clusterScoresOf(
    prepare({ ...both, slopes: [{ name: 'first', values: first }, ...both.slopes.slice(1)] }),
    { outcome: residualOf(ofSecond, given) },
  );
  const expected = (scores?.constant ?? draw()).map((value, at) => value - effect * (scores?.slope[at] ?? 0));
  for (const [one, other] of pairsOf(left?.constant ?? draw(), expected)) expect(one).toBeCloseTo(other, 12);
});

/** What a regression leaves, before its effects are taken off: those are taken off again. */
function residualOf(prepared: ReturnType<typeof prepare>, values: Float64Array): Float64Array {
  const [coefficient] = fitOutcome(prepared, { outcome: values }).coefficients;
  return values.map((value, row) => value - (coefficient?.coef ?? 0) * (second[row] ?? 0));
}

it('has the scores of a path that least squares on dummies of its periods have', () => {
  const periods = 5;
  const start = Int32Array.of(0, 0, 1, 2, 2, 3, 5, 5, 6, 7, 7, 8);
  const workers = Int32Array.of(4, 4, 4, 1, 1, 0, 0, 2, 2, 3, 3, 3);
  const events = start.length;
  const values = Float64Array.from({ length: events * periods }, () => normal(stream));
  const names = ['-2', '-1', '0', '1', '2'];
  const ofRow = (of: (event: number, period: number) => number) =>
    Int32Array.from({ length: events * periods }, (_, row) => of(Math.floor(row / periods), row % periods));
  const path = preparePath({ periods, start, cluster: workers }, [0, 1], names);
  const dense = prepare({
    slopes: [2, 3, 4].map((kept) => ({
      name: names[kept] ?? '',
      values: Float64Array.from(ofRow((_, period) => Number(period === kept))),
    })),
    absorbed: ofRow((event) => event),
    small: [ofRow((event, period) => (start[event] ?? 0) + period)],
    cluster: ofRow((event) => workers[event] ?? 0),
  });
  const expected = clusterScoresOf(dense, { outcome: values });
  const found = pathScoresOf(path, values);
  expect(found).toHaveLength(3);
  found.forEach((scores, at) => {
    for (const part of ['constant', 'slope'] as const) {
      for (const [one, other] of pairsOf(scores[part], expected[at]?.[part] ?? draw()))
        expect(one).toBeCloseTo(other, 9);
    }
    expect(sumOf(scores.constant)).toBeCloseTo(fitPath(path, values).coefficients[at]?.coef ?? Number.NaN, 9);
  });
});
