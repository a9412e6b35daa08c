import { expect, it } from 'vitest';
import { differenceOf, figuresOf } from './figures';

const post = { coef: 0.1, se: 0.1 };

it('tells the largest difference of coefficients and errors as a share', () => {
  expect(differenceOf({ post }, { post })).toBe(0);
  expect(differenceOf({ post: { coef: 0.12, se: 0.1 } }, { post })).toBeCloseTo(0.1);
  expect(differenceOf({ post: { coef: 0.1, se: 0.13 } }, { post })).toBeCloseTo(0.3);
});

it('finds no agreement where figures are missing, too many or no numbers', () => {
  expect(differenceOf({}, {})).toBe(Infinity);
  expect(differenceOf({}, { post })).toBe(Infinity);
  expect(differenceOf({ badges: post }, { post })).toBe(Infinity);
  expect(differenceOf({ post, badges: post }, { post })).toBe(Infinity);
  expect(differenceOf({ post: { coef: Number.NaN, se: 1 } }, { post })).toBe(Infinity);
});

it('refuses what the product left undefined', () => {
  expect(() => figuresOf([{ name: 'post', coef: 0.1, se: null }])).toThrow('no figure of post');
});
