import { expect, it } from 'vitest';
import { eigen } from '../dense/eigen';
import { demean, groupsOf } from '../dense/groups';
import { combine, gram, invert, type Matrix } from '../dense/matrix';
import { streamOf } from '../random/stream';
import { leastSquares } from './least-squares';
import { reduceBias } from './reduced-bias';

/** Workers of very unlike size, each with groups of one or two rows. */
function drawDesign(seed: number) {
  const stream = streamOf(seed, { entity: 0, purpose: 0 });
  const sizes = [1, 1, 2, 2, 3, 5, 9];
  const worker = sizes.flatMap((size, code) => Array.from({ length: 2 * size }, () => code));
  const event = worker.map((_, row) => row >>> 1);
  const post = worker.map((_, row) => row & 1);
  const other = worker.map(() => stream.unit());
  const outcome = worker.map((code, row) => code + stream.unit() * (1 + (other[row] ?? 0)));
  return {
    outcome: Float64Array.from(outcome),
    slopes: [
      { name: 'post', values: Float64Array.from(post) },
      { name: 'other', values: Float64Array.from(other) },
    ],
    absorbed: Int32Array.from(event),
    cluster: Int32Array.from(worker),
  };
}

/** The definition of Bell & McCaffrey with matrices of all rows, and effects as columns of their own. */
function byDefinition({ outcome, slopes, absorbed, cluster }: ReturnType<typeof drawDesign>, slope: number) {
  const n = outcome.length;
  const effects = [...new Set(absorbed)].map((level) => Float64Array.from(absorbed, (code) => Number(code === level)));
  const columns = [...slopes.map(({ values }) => values), ...effects];
  const { inverse } = invert(
    gram(columns),
    columns.map(() => 1),
  );
  const cell = (row: number, column: number) =>
    columns.reduce(
      (sum, one, at) =>
        sum +
        columns.reduce(
          (inner, other, place) =>
            inner + (one[row] ?? 0) * (inverse.values[at * inverse.size + place] ?? 0) * (other[column] ?? 0),
          0,
        ),
      0,
    );
  const residualMaker = Array.from({ length: n }, (_, row) =>
    Float64Array.from({ length: n }, (_value, column) => Number(row === column) - cell(row, column)),
  );
  const weightOf = (row: number) =>
    columns.reduce((sum, one, at) => sum + (inverse.values[slope * inverse.size + at] ?? 0) * (one[row] ?? 0), 0);
  const residual = residualMaker.map((row) => row.reduce((sum, value, at) => sum + value * (outcome[at] ?? 0), 0));
  const images = [...new Set(cluster)].map((code) => {
    const rows = [...cluster.keys()].filter((row) => cluster[row] === code);
    const block = rows.flatMap((row) => rows.map((column) => residualMaker[row]?.[column] ?? 0));
    const adjusted = inverseRoot({ size: rows.length, values: Float64Array.from(block) });
    const weights = rows.map((_, at) =>
      rows.reduce((sum, row, place) => sum + (adjusted[at * rows.length + place] ?? 0) * weightOf(row), 0),
    );
    const image = Float64Array.from({ length: n }, (_, column) =>
      rows.reduce((sum, row, at) => sum + (weights[at] ?? 0) * (residualMaker[row]?.[column] ?? 0), 0),
    );
    return { image, score: rows.reduce((sum, row, at) => sum + (weights[at] ?? 0) * (residual[row] ?? 0), 0) };
  });
  const products = gram(images.map(({ image }) => image));
  const trace = images.reduce((sum, _, at) => sum + (products.values[at * products.size + at] ?? 0), 0);
  return {
    se: Math.sqrt(images.reduce((sum, { score }) => sum + score ** 2, 0)),
    degrees: trace ** 2 / products.values.reduce((sum, value) => sum + value ** 2, 0),
  };
}

/** The symmetric root of the generalised inverse. */
function inverseRoot(matrix: Matrix): number[] {
  const { size } = matrix;
  const { values, vectors } = eigen(matrix);
  return Array.from({ length: size * size }, (_, place) => {
    const [row, column] = [Math.floor(place / size), place % size];
    return values.reduce((sum, value, at) => {
      const share = value > 1e-9 ? 1 / Math.sqrt(value) : 0;
      return sum + share * (vectors.values[at * size + row] ?? 0) * (vectors.values[at * size + column] ?? 0);
    }, 0);
  });
}

it.each([1, 2, 3].flatMap((seed) => ['post and other', 'post', 'other'].map((slopes) => [seed, slopes] as const)))(
  'is what its definition gives with every row and effect written out, seed %i, %s',
  (seed, names) => {
    const drawn = drawDesign(seed);
    const design = { ...drawn, slopes: drawn.slopes.filter(({ name }) => names.includes(name)) };
    const fit = leastSquares({ ...design, isBiasReduced: true });
    fit.coefficients.forEach(({ se, degrees }, slope) => {
      const expected = byDefinition(design, slope);
      expect(se).toBeCloseTo(expected.se, 9);
      expect(degrees).toBeCloseTo(expected.degrees, 8);
    });
  },
);

it('has G − 1 degrees where all clusters are alike, and leaves the usual error then but for its factor', () => {
  const workers = 40;
  const worker = Int32Array.from({ length: 2 * workers }, (_, row) => row >>> 1);
  const post = Float64Array.from(worker, (_, row) => row & 1);
  const outcome = Float64Array.from(worker, (code, row) => Math.sin(7 * row) + code);
  const design = { outcome, slopes: [{ name: 'post', values: post }], absorbed: worker, cluster: worker };
  const [plain] = leastSquares(design).coefficients;
  const [reduced] = leastSquares({ ...design, isBiasReduced: true }).coefficients;
  expect(reduced?.degrees).toBeCloseTo(workers - 1, 9);
  // The factor's G/(G − 1) is all of it but (n − 1)/(n − K), with K = 2.
  expect(reduced?.se).toBeCloseTo((plain?.se ?? 0) * Math.sqrt((2 * workers - 2) / (2 * workers - 1)), 12);
});

it('gives clusters of slight leverage the same weights by the series as by the eigenvalues of their rows', () => {
  const workers = 8000;
  const worker = Int32Array.from({ length: 4 * workers }, (_, row) => row >>> 2);
  const event = groupsOf(Int32Array.from(worker, (_, row) => row >>> 1));
  const columns = [(row: number) => (row & 1) * (1 + (row % 7)), (row: number) => Math.sin(row)].map((valueOf) =>
    demean(
      Float64Array.from(worker, (_, row) => valueOf(row)),
      event,
    ),
  );
  const { inverse } = invert(gram(columns), [1, 1]);
  const reduced = reduceBias(columns, inverse, groupsOf(worker));
  const influences = columns.map((_, slope) => combine(columns, inverse, slope));
  for (let first = 0; first < worker.length; first += 4 * 97) {
    const rows = [first, first + 1, first + 2, first + 3];
    const hat = rows.map((row) =>
      rows.map((other) => columns.reduce((sum, one, at) => sum + (one[row] ?? 0) * (influences[at]?.[other] ?? 0), 0)),
    );
    const leverage = hat.reduce((sum, cells, at) => sum + (cells[at] ?? 0), 0);
    expect(leverage).toBeGreaterThan(0);
    // Above it they are weighted by eigenvalues, and nothing would be told here.
    expect(leverage).toBeLessThan(1e-3);
    const left = hat.flatMap((cells, at) => cells.map((cell, place) => Number(at === place) - cell));
    const adjusted = inverseRoot({ size: 4, values: Float64Array.from(left) });
    reduced.forEach(({ weights }, slope) => {
      rows.forEach((row, at) => {
        const exact = rows.reduce(
          (sum, other, place) => sum + (adjusted[4 * at + place] ?? 0) * (influences[slope]?.[other] ?? 0),
          0,
        );
        expect(Math.abs((weights[row] ?? 0) - exact)).toBeLessThan(1e-17);
      });
    });
  }
});

it('refuses an error where one worker alone tells a part of the coefficient, and names why', () => {
  const design = {
    outcome: Float64Array.of(1, 2, 3, 5, 4, 4, 7, 9),
    slopes: [
      { name: 'post', values: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1) },
      { name: 'ofOne', values: Float64Array.of(0, 1, 0, 0, 0, 0, 0, 0) },
    ],
    absorbed: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3),
    cluster: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3),
    isBiasReduced: true,
  };
  const [post, ofOne] = leastSquares(design).coefficients;
  expect(post?.se).toBeGreaterThan(0);
  expect(ofOne).toMatchObject({ se: null, reason: 'one_cluster' });
});
