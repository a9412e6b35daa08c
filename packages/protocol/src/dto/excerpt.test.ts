import { expect, it } from 'vitest';
import { excerptOf } from './excerpt';

it('cuts between words, and says that there is more', () => {
  expect(excerptOf('Rewrite the two joins that multiply rows.', 14)).toBe('Rewrite the …');
  expect(excerptOf('Rewrite the two joins', 11)).toBe('Rewrite the …');
  expect(excerptOf('Rewrite the two joins', 10)).toBe('Rewrite …');
});

it('leaves what is short enough as it is, in one line', () => {
  expect(excerptOf(' Rewrite\n\nthe joins ', 17)).toBe('Rewrite the joins');
});

it('cuts a word that is longer than everything', () => {
  expect(excerptOf('a'.repeat(40), 10)).toBe(`${'a'.repeat(10)} …`);
});
