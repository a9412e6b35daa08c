const shortestPassage = 34;

/**
 * The passage of a shown text in which it differs from the verified one, with the words around it.
 *
 * @throws RangeError unless exactly one sentence differs
 */
export function changedPassage(verified: readonly string[], shown: readonly string[]): string {
  const changed = shown.filter((sentence, at) => sentence !== verified[at]);
  const [sentence] = changed;
  if (sentence === undefined || changed.length > 1) throw new RangeError(`${changed.length} sentences differ`);
  const [before, after] = [wordsOf(verified[shown.indexOf(sentence)] ?? ''), wordsOf(sentence)];
  const start = after.findIndex((word, at) => word !== before[at]);
  const common = after.toReversed().findIndex((word, at) => word !== before[before.length - 1 - at]);
  // A word that was left out leaves its neighbours; one that was doubled may be counted from either side.
  const from = start === -1 ? after.length - 1 : start;
  const to = Math.max(from, after.length - Math.max(common, 0));
  return passage(after, from, to);
}

/**
 * The passage around the words `from` (counted from 0) to `to` (not included) of a sentence.
 *
 * @throws RangeError when the sentence has no such words
 */
export function passageOf(sentence: string, from: number, to: number): string {
  const words = wordsOf(sentence);
  if (from < 0 || from >= to || to > words.length) throw new RangeError(`no words ${from} to ${to} in “${sentence}”`);
  return passage(words, from, to);
}

/** Words `from` to `to` of a sentence, widened on both sides in turn to a length at which passages can be compared. */
function passage(words: readonly string[], from: number, to: number): string {
  let [start, end] = [from, Math.max(to, from)];
  const text = () => words.slice(start, end).join(' ');
  for (let side = 0; text().length < shortestPassage && (start > 0 || end < words.length); side += 1) {
    if (side % 2 === 0 && start > 0) start -= 1;
    else if (end < words.length) end += 1;
    else start = Math.max(0, start - 1);
  }
  return `“${start > 0 ? '… ' : ''}${text()}${end < words.length ? ' …' : ''}”`;
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
