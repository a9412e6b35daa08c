import { readFile } from 'node:fs/promises';
import type { Font } from 'fontkit';
import { isCovered, openFont } from './fonts';
import { type FontPart, partsFor } from './script-families';

/** A face for characters of one script, cut down to those of one document. */
export type ScriptFace = { readonly name: string; readonly font: Font; readonly characters: ReadonlySet<number> };

const weight = 500;

/**
 * Faces for what the document says in scripts beyond Latin, Cyrillic and Greek. Nothing is loaded for a document without
 * them; otherwise the parts that have the characters are cut down to these and fixed at one weight.
 */
export async function loadScriptFaces(text: string): Promise<readonly ScriptFace[]> {
  const faces: ScriptFace[] = [];
  let wanted = [...new Set(text)]
    .filter((character) => character !== '\n' && !isCovered(character))
    .map((character) => ({ character, parts: partsFor(character, text) }));
  while ((wanted = wanted.filter(({ parts }) => parts.length > 0)).length > 0) {
    const cut = await Promise.all(byPart(wanted).map(cutFace));
    faces.push(...cut);
    wanted = wanted
      .filter(({ character }) => !cut.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0)))
      .map(({ character, parts }) => ({ character, parts: parts.slice(1) }));
  }
  return faces.filter(({ characters }) => characters.size > 0);
}

type Wanted = { readonly character: string; readonly parts: readonly FontPart[] };
type Cut = { readonly part: FontPart; readonly characters: string };

function byPart(wanted: readonly Wanted[]): Cut[] {
  const cuts = new Map<string, Cut>();
  for (const { character, parts } of wanted) {
    const [part] = parts;
    if (part) cuts.set(part.name, { part, characters: (cuts.get(part.name)?.characters ?? '') + character });
  }
  return [...cuts.values()];
}

async function cutFace({ part, characters }: Cut): Promise<ScriptFace> {
  const { default: subsetFont } = await import('subset-font');
  const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
  const font = openFont(await subsetFont(await readFile(part.file), characters, options));
  // Of a part without any of them only the empty glyph is left, and no table of characters.
  const cut = new Set(font.numGlyphs > 1 ? font.characterSet : []);
  const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  return { name: `${part.name} ${characters}`, font, characters: new Set(points.filter((point) => cut.has(point))) };
}
