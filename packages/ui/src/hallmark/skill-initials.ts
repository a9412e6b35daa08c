import { graphemes } from '../graphemes';

/**
 * The one to three capitals that stand for a skill on its mark: an abbreviation stays as it is ("SQL"), several words give
 * their initials ("Copy editing" is CE), a single word gives its first two letters ("Figma" is FI).
 */
export function skillInitials(skill: string): string {
  const words = skill.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return '?';
  const letters = graphemes(first);
  if (words.length === 1 && letters.length <= 3) return first.toUpperCase();
  if (words.length === 1) return letters.slice(0, 2).join('').toUpperCase();
  return words
    .slice(0, 3)
    .map((word) => graphemes(word)[0] ?? '')
    .join('')
    .toUpperCase();
}
