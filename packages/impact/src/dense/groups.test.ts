import { expect, it } from 'vitest';
import { demean, dummies, groupsOf, isNested } from './groups';

it('keeps the order of levels, leaves none empty, and counts their rows', () => {
  expect(groupsOf(Int32Array.of(7, 2, 7, 900, 2, 7))).toEqual({
    codes: Int32Array.of(1, 0, 1, 2, 0, 1),
    levels: 3,
    sizes: Float64Array.of(2, 3, 1),
  });
  expect(groupsOf(new Int32Array(0))).toMatchObject({ levels: 0 });
});

it('refuses a code below zero, which would be a row of no level', () => {
  expect(() => groupsOf(Int32Array.of(0, -1))).toThrow('Row 1 has the code -1: codes begin with 0.');
});

it('takes means of levels off, and knows whose rows lie in one level of another', () => {
  const groups = groupsOf(Int32Array.of(0, 1, 0, 1));
  expect(demean(Float64Array.of(1, 5, 3, 9), groups)).toEqual(Float64Array.of(-1, -2, 1, 2));
  expect(dummies(groups)).toEqual([Float64Array.of(0, 1, 0, 1)]);
  const finer = groupsOf(Int32Array.of(0, 1, 2, 1));
  expect([isNested(finer, groups), isNested(groups, finer)]).toEqual([true, false]);
});
