import { expect, it } from 'vitest';
import * as print from './print';

it('cuts the sizes of ISO 216 and ISO 269', () => {
  expect(print.paper('A', 3)).toEqual([297, 420]);
  expect(print.paper('A', 4)).toEqual([210, 297]);
  expect(print.paper('A', 6)).toEqual([105, 148]);
  expect(print.paper('B', 5)).toEqual([176, 250]);
  expect(print.paper('C', 6)).toEqual([114, 162]);
});

it('adds inks, keeps proportions in tints, and counts the plates that are used', () => {
  expect(print.totalInk([60, 50, 40, 100])).toBe(250);
  expect(print.tint([80, 40, 0, 20], 50)).toEqual([40, 20, 0, 10]);
  expect(
    print.plates(
      [
        [0, 0, 0, 100],
        [0, 60, 0, 0],
      ],
      ['Pantone 185', 'Pantone 185'],
    ),
  ).toBe(3);
});

it('lets inks below show where an overprinting object has none', () => {
  expect(print.overlap([0, 0, 0, 100], [80, 20, 0, 0], true)).toEqual([80, 20, 0, 100]);
  expect(print.overlap([0, 0, 0, 100], [80, 20, 0, 0], false)).toEqual([0, 0, 0, 100]);
});

it('converts between pixels, millimetres and resolution', () => {
  expect(print.effectivePpi(3000, 254)).toBeCloseTo(300, 10);
  expect(print.pixelsFor(127, 300)).toBeCloseTo(1500, 10);
  expect(print.millimetresOf(1200, 300)).toBeCloseTo(101.6, 10);
  expect(print.withBleed([210, 297], 3)).toEqual([216, 303]);
});

it('imposes, fills sections, and measures a spine', () => {
  expect([1, 2, 7].map((page) => print.imposedBeside(page, 1, 16))).toEqual([16, 15, 10]);
  expect(print.blankPages(30, 4)).toBe(2);
  expect(print.blankPages(32, 16)).toBe(0);
  expect(print.spineWidth(200, 90, 1.2)).toBeCloseTo(10.8, 10);
  expect(print.piecesPerSheet([450, 320], [91, 61])).toBe(21);
});
