/** Control and direction characters, line separators, halves of surrogate pairs, and what systems take for syntax. */
const unwanted = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}"<>|:*?]/gu;
const longest = 120;

/**
 * What a file is called when it is saved again: the last part of the given path, without characters that would hide its
 * ending or mean something to a system, at most 120 long. The end is kept, since programs go by it.
 */
export function fileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replaceAll(unwanted, '')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '');
  return Array.from(clean).slice(-longest).join('') || 'file';
}
