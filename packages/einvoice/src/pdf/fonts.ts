import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** The faces of the document. All cover Latin, Cyrillic and Greek; other scripts come with `script-faces`. */
const files = {
  text: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  title: require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
} as const;

export type Face = keyof typeof files;

export const faces: readonly Face[] = ['text', 'strong', 'title'];

const opened = new Map<Face, Font>();

/** A face, opened once for all documents: reading its tables takes longer than setting a page. */
export function openFace(face: Face): Font {
  const font = opened.get(face) ?? openFont(readFileSync(files[face]));
  opened.set(face, font);
  return font;
}

export function openFont(bytes: Buffer): Font {
  const font = create(bytes);
  if ('characterSet' in font) return font;
  throw new Error('A collection of fonts stands where one font is needed');
}

let covered: ReadonlySet<number> | undefined;

/** Whether every character of the text is in the faces of the document themselves. */
export function isCovered(text: string): boolean {
  const known = (covered ??= new Set(openFace('text').characterSet));
  return Array.from(text).every((character) => known.has(character.codePointAt(0) ?? 0));
}
