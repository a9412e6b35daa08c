import { graphemes } from './graphemes';

/** A person as initials on paper; the name stands beside it, so the picture itself says nothing. */
export function Avatar({
  name,
  size = 'medium',
}: {
  readonly name: string;
  readonly size?: 'small' | 'medium' | 'large';
}) {
  const sizes = { small: 'size-7 text-12', medium: 'size-10 text-14', large: 'size-16 text-22' };
  return (
    <span
      aria-hidden="true"
      dir="auto"
      className={`inline-grid shrink-0 place-items-center rounded-full border border-line-strong bg-sunken font-serif font-semibold text-ink-soft ${sizes[size]}`}
    >
      {nameInitials(name)}
    </span>
  );
}

/**
 * First letters of the first and the last word of a name. Scripts without capitals and with joined letters (Arabic, Chinese) give
 * one letter, since two would be read as a word.
 */
export function nameInitials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = graphemes(words[0] ?? '')[0] ?? '';
  const last = words.length > 1 ? (graphemes(words.at(-1) ?? '')[0] ?? '') : '';
  return first.toLowerCase() === first.toUpperCase() ? first : `${first}${last}`.toUpperCase();
}
