/** A sentence with one marked place: `[right|wrong]`, or `[right]` where the right words only look wrong. */
export type Site = string;

const place = /\[([^|\]]*)(?:\|([^\]]*))?\]/;

/** The sentence as it is right. */
export function rightOf(site: Site): string {
  return tidy(site.replace(place, place.exec(site)?.[1] ?? ''));
}

/** Where the marked words stand in the right sentence: the first of them and the one after the last, counted from 0. */
export function markedWords(site: Site): { readonly from: number; readonly to: number } {
  const match = place.exec(site);
  const from = wordCount(site.slice(0, match?.index ?? 0));
  return { from, to: from + wordCount(match?.[1] ?? '') };
}

/** The sentence with the error in it. */
export function wrongOf(site: Site): string {
  return tidy(site.replace(place, place.exec(site)?.[2] ?? ''));
}

/** Where a word is left out, one space is left. */
function tidy(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ').replaceAll(/ ([.,;:])/g, '$1');
}

function wordCount(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
