import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text';

const monospaced = (piece: string) => Array.from(piece).length;

describe('wrapText', () => {
  it('breaks between words, at line feeds, and within a word that fits no line', () => {
    expect(wrapText('one two three', 7, monospaced)).toEqual(['one two', 'three']);
    expect(wrapText('one\n\ntwo', 7, monospaced)).toEqual(['one', '', 'two']);
    expect(wrapText('incomprehensibly so', 5, monospaced)).toEqual(['incom', 'prehe', 'nsibl', 'y so']);
  });

  it('never loses a character and never passes the edge', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, monospaced);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.every((line) => monospaced(line) <= width)).toBe(true);
      }),
    );
  });
});
