const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for single letters: an accent or a joined sign stays with its base. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
