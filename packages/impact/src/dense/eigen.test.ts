import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eigen } from './eigen';
import { dot, gram } from './matrix';

it('finds the eigenvalues of a matrix that can be solved by hand', () => {
  const { values } = eigen({ size: 2, values: Float64Array.of(2, 1, 1, 2) });
  expect([...values].toSorted()).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
});

it('gives back any product matrix from orthonormal vectors and their values', () => {
  const entry = fc.double({ min: -9, max: 9, noNaN: true });
  const column = fc.array(entry, { minLength: 6, maxLength: 6 }).map((cells) => Float64Array.from(cells));
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
      const matrix = gram(columns);
      const { size } = matrix;
      const { values, vectors } = eigen(matrix);
      const rows = Array.from(values, (_, at) => vectors.values.slice(at * size, (at + 1) * size));
      const scale = 1 + Math.max(...matrix.values.map(Math.abs));
      rows.forEach((one, at) => {
        rows.forEach((other, place) => expect(dot(one, other)).toBeCloseTo(at === place ? 1 : 0, 10));
      });
      matrix.values.forEach((value, cell) => {
        const [row, column] = [Math.floor(cell / size), cell % size];
        const back = rows.reduce((sum, own, at) => sum + (values[at] ?? 0) * (own[row] ?? 0) * (own[column] ?? 0), 0);
        expect(Math.abs(back - value) / scale).toBeLessThan(1e-12);
      });
    }),
  );
});
