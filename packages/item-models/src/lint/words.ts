/** Sentences of a text, with the mark that ends them. */
export function sentences(text: string): string[] {
  return (text.match(/[^.?!]+(?:[.?!]+|$)/g) ?? []).map((sentence) => sentence.trim()).filter((each) => each !== '');
}

const codeAndDates = /'[^']*'|`[^`]*`|\b\d{1,2} [A-Z][a-z]+(?: \d{4})?/g;

/** Words of a text in lower case; numbers, signs, dates and quoted code are none. */
export function words(text: string): string[] {
  return (
    text
      .replaceAll(codeAndDates, ' ')
      .toLowerCase()
      .match(/[a-z]+(?:’[a-z]+)?/g) ?? []
  );
}

/**
 * Flesch–Kincaid grade: years of school at which a text is read with ease, 0.39 words per sentence + 11.8 syllables
 * per word − 15.59; syllables are counted as groups of vowels without a silent e at the end.
 * Source: J. P. Kincaid et al., Research Branch Report 8-75, Naval Air Station Memphis, 1975.
 */
export function readingGrade(text: string): number {
  const all = words(text);
  if (all.length === 0) return 0;
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (all.length / Math.max(1, sentences(text).length)) + 11.8 * (syllables / all.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word.replace(/e$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}
