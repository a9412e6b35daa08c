const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'] as const;
const vowels = ['a', 'e', 'i', 'o', 'u'] as const;

const syllables = onsets.flatMap((onset) => vowels.map((vowel) => `${onset}${vowel}`));

/** Two thousand invented words, the common ones first; no stemmer knows them, so that each stays itself. */
export const vocabulary: readonly string[] = Array.from({ length: 2_000 }, (_, index) => {
  const count = syllables.length;
  const first = syllables[index % count] ?? '';
  const second = syllables[Math.floor(index / count) % count] ?? '';
  return `${first}${second}k`;
});

const termCount = 40;

/** From the most common word to one of the rarest, in steps that grow with the rank. */
export const terms: readonly string[] = Array.from({ length: termCount }, (_, index) => {
  const rank = index + Math.round(vocabulary.length ** (index / termCount));
  return vocabulary[rank - 1] ?? '';
});
