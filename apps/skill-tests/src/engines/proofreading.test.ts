import { expect, it } from 'vitest';
import { changedPassage, passageOf } from './proofreading';

const verified = ['The client sent its report on Monday morning.', 'We look forward to hearing from you soon.'];

it('finds the one place in which a text differs, with the words around it', () => {
  const shown = ["The client sent it's report on Monday morning.", verified[1] ?? ''];
  expect(changedPassage(verified, shown)).toBe("“The client sent it's report on Monday …”");
});

it('finds a word that is missing and one that stands twice', () => {
  const [first = ''] = verified;
  expect(changedPassage(verified, [first, 'We look forward hearing from you soon.'])).toContain('forward hearing');
  expect(changedPassage(verified, [first, 'We look forward to to hearing from you soon.'])).toContain('to to hearing');
});

it('refuses texts that differ nowhere or in two sentences', () => {
  expect(() => changedPassage(verified, verified)).toThrow(RangeError);
  expect(() => changedPassage(verified, ['A', 'B'])).toThrow(RangeError);
});

it('quotes the passage around some words, and refuses words that are not there', () => {
  const [, second = ''] = verified;
  expect(passageOf(second, 2, 5)).toBe('“We look forward to hearing from you …”');
  expect(() => passageOf(second, 2, 20)).toThrow(RangeError);
});
