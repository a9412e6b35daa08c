import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** A piece of a line that is drawn in one go, from left to right on the page. */
export type Run<Face> = {
  readonly text: string;
  readonly face: Face;
  /** Where its first character stands in the line as it is read. */
  readonly readAt: number;
};

/**
 * Cuts a line into runs of one face and one direction, in the order in which they stand on the page (Unicode Standard Annex
 * 9). Text from right to left keeps its logical order where the face has letters of such a script, since shaping turns it;
 * what is neutral in such text is turned here.
 */
export function visualRuns<Face>(
  line: string,
  faceOf: (character: string) => Face,
  turns: (face: Face) => boolean,
): Run<Face>[] {
  const embedding = bidi.getEmbeddingLevels(line);
  const characters = charactersOf(line);
  const position = new Map(bidi.getReorderedIndices(line, embedding).map((index, at) => [index, at]));
  const placed = characters
    .map(({ text, index }) => ({
      text,
      index,
      face: faceOf(text),
      isRightToLeft: ((embedding.levels[index] ?? 0) & 1) === 1,
      at: position.get(index) ?? index,
    }))
    .toSorted((a, b) => a.at - b.at);
  const runs: { face: Face; isRightToLeft: boolean; readAt: number; parts: string[] }[] = [];
  for (const { text, face, isRightToLeft, index } of placed) {
    const last = runs.at(-1);
    if (last && last.face === face && last.isRightToLeft === isRightToLeft) {
      last.parts.push(text);
      last.readAt = Math.min(last.readAt, index);
    } else runs.push({ face, isRightToLeft, readAt: index, parts: [text] });
  }
  return runs.map(({ face, isRightToLeft, readAt, parts }) => {
    if (!isRightToLeft) return { face, readAt, text: parts.join('') };
    return { face, readAt, text: turns(face) ? parts.toReversed().join('') : parts.map(mirrored).join('') };
  });
}

function charactersOf(line: string): { text: string; index: number }[] {
  let index = 0;
  return Array.from(line, (text) => {
    const character = { text, index };
    index += text.length;
    return character;
  });
}

function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}
