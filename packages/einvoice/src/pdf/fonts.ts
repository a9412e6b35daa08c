import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** The faces of the document. All cover Latin, Cyrillic and Greek; none Hebrew, Arabic, Indic, Thai, Chinese, Japanese, Korean. */
const files = {
  text: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  title: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
} as const;

export type Face = keyof typeof files;

export const faces: readonly Face[] = ['text', 'strong', 'title'];

const opened = new Map<Face, Font>();

/** A face, opened once for all documents: reading its tables takes ten times as long as setting a page. */
export function openFont(face: Face): Font {
  const known = opened.get(face) ?? single(create(readFileSync(files[face])));
  opened.set(face, known);
  return known;
}

const covered = new Map<Face, ReadonlySet<number>>();

function coverage(face: Face): ReadonlySet<number> {
  const known = covered.get(face) ?? new Set(openFont(face).characterSet);
  covered.set(face, known);
  return known;
}

/** Stands in print for a character that the font does not have. */
export const replacement = '\u25A1';

/** Whether every character of the text can be printed. */
export function isPrintable(text: string): boolean {
  return toPrintable(text) === text;
}

/**
 * Text as it can be printed: composed form, without characters that direct the order of others or take no space, and
 * with `replacement` for each one that the font lacks. Line feeds stay.
 */
export function toPrintable(text: string): string {
  const known = coverage('text');
  const composed = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, keepLineFeed);
  return Array.from(composed, (character) => (isKnown(known, character) ? character : replacement)).join('');
}

const keepLineFeed = (character: string) => (character === '\n' ? character : '');

function isKnown(known: ReadonlySet<number>, character: string): boolean {
  return character === '\n' || known.has(character.codePointAt(0) ?? 0);
}

function single(font: ReturnType<typeof create>): Font {
  if ('characterSet' in font) return font;
  throw new Error('A collection of fonts stands where one font is needed');
}
