import { expect, it } from 'vitest';
import { normal } from '../random/distributions';
import { streamOf } from '../random/stream';
import { crossedResiduals } from './crossed';
import { groupsOf, sumBy } from './groups';
import { dot, greatest } from './matrix';

const stream = streamOf(3, { entity: 0, purpose: 0 });
const whole = (below: number) => Math.floor(stream.unit() * below);
const drawn = (rows: number, below: number) => groupsOf(Int32Array.from({ length: rows }, () => whole(below)));

/** Windows of five days that begin anywhere, as rows of events and days. */
function windows(events: number, days: number) {
  const begun = Int32Array.from({ length: events }, () => whole(days));
  const rows = Int32Array.from({ length: events * 5 }, (_, row) => row);
  const event = groupsOf(rows.map((row) => Math.floor(row / 5)));
  return [event, groupsOf(rows.map((row) => (begun[Math.floor(row / 5)] ?? 0) + (row % 5)))] as const;
}

// What is left of a column by least squares is what no level can still explain: it adds up to nothing in each.
it.each([
  ['few levels', drawn(3_000, 100), drawn(3_000, 150), 12],
  ['many that link only neighbours', ...windows(4_000, 9_000), 1],
  ['many that link far and wide', drawn(9_000, 1_500), drawn(9_000, 2_500), 12],
] as const)('leaves what adds up to nothing in each level, with %s', (_, first, second, months) => {
  const rows = first.codes.length;
  const third = drawn(rows, months);
  const column = Float64Array.from({ length: rows }, (_, row) => normal(stream) + (second.codes[row] ?? 0) / 50);
  const [left] = crossedResiduals([column], first, [second, third]) ?? [];
  if (!left) throw new Error('the search did not end');
  for (const groups of [first, second, third]) expect(greatest(sumBy(left, groups))).toBeLessThan(1e-7);
  expect(dot(left, left)).toBeGreaterThan(0.1 * (rows - first.levels - second.levels - third.levels));
  expect(dot(left, left)).toBeCloseTo(dot(left, column), 5);
});
