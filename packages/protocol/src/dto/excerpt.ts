/**
 * The beginning of a text that people wrote, in one line and cut between words where it is longer than `lengthMax`
 * characters; a single word that is longer is cut in its middle.
 */
export function excerptOf(text: string, lengthMax: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= lengthMax) return flat;
  return `${flat
    .slice(0, lengthMax + 1)
    .replace(/\s\S*$/, '')
    .slice(0, lengthMax)} …`;
}
