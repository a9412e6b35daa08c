import { expect, test } from 'vitest';
import { visualRuns } from './bidi';

const isHebrew = (character: string) => /\p{Script=Hebrew}/u.test(character);
const faceOf = (character: string) => (isHebrew(character) ? 'hebrew' : 'latin');
const runs = (line: string) => visualRuns(line, faceOf, (face) => face === 'hebrew').map(({ text }) => text);

test('a line from left to right is one run', () => {
  expect(runs('Design (Berlin) 12')).toEqual(['Design (Berlin) 12']);
});

test('words from right to left stand in the order of the page, and keep their own order for shaping', () => {
  expect(runs('דנה לוי')).toEqual(['לוי', ' ', 'דנה']);
});

test('numbers and Latin words within keep their direction, brackets are mirrored', () => {
  expect(runs('דנה (12) Ltd')).toEqual(['Ltd', ' (', '12', ') ', 'דנה']);
  expect(runs('Studio דנה 7')).toEqual(['Studio 7', ' ', 'דנה']);
});
