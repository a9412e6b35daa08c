import { lengthOf, type Reference } from './length';

/** Sizes of a viewport or of a query container. */
export type Measured = { readonly width: number; readonly height: number };

/**
 * Whether a media or container condition holds: `and`, `or`, `not`, commas, `screen`, `min-`/`max-` features and ranges.
 * Relative lengths refer to the initial font size, as they do in media queries.
 *
 * Source: Media Queries Level 4, sections 2 and 4; CSS Conditional Rules Level 5, section 5 (container queries).
 */
export function holds(condition: string, measured: Measured, initialFontSize = 16): boolean {
  const reference = { em: initialFontSize, rem: initialFontSize, viewport: measured, percent: null };
  return condition.split(',').some((query) => queryHolds(query.trim(), measured, reference));
}

function queryHolds(query: string, measured: Measured, reference: Reference): boolean {
  if (/^not\s/.test(query)) return !queryHolds(query.replace(/^not\s+/, ''), measured, reference);
  const parts = query.split(/\s+and\s+|\s+or\s+/);
  const answers = parts.map((part) => partHolds(part.trim(), measured, reference));
  return / or /.test(query) ? answers.some(Boolean) : answers.every(Boolean);
}

function partHolds(part: string, measured: Measured, reference: Reference): boolean {
  if (/^(only\s+)?(screen|all)$/.test(part)) return true;
  if (part === 'print') return false;
  if (part.startsWith('not')) return !partHolds(part.slice(3).trim(), measured, reference);
  const inner = part.replace(/^\(/, '').replace(/\)$/, '').trim();
  const pixels = (text: string) => lengthOf(text, reference) ?? Number.NaN;
  const plain = /^(min-|max-)?(width|height|inline-size)\s*:\s*(.+)$/.exec(inner);
  if (plain)
    return compare(
      sizeOf(plain[2], measured),
      { 'min-': '>=', 'max-': '<=' }[plain[1] ?? ''] ?? '=',
      pixels(plain[3] ?? ''),
    );
  if (/^orientation\s*:/.test(inner))
    return inner.endsWith(measured.width > measured.height ? 'landscape' : 'portrait');
  const range = /^(?:(\S+)\s*(<=?)\s*)?(width|height|inline-size)\s*(?:(<=?|>=?|=)\s*(\S+))?$/.exec(inner);
  if (!range) throw new Error(`the condition ${part} is not known here`);
  const [, low, lowSign, name, sign, bound] = range;
  const size = sizeOf(name, measured);
  const overLow = low === undefined || compare(pixels(low), lowSign ?? '<=', size);
  return overLow && (bound === undefined || compare(size, sign ?? '=', pixels(bound)));
}

function sizeOf(name: string | undefined, measured: Measured): number {
  return name === 'height' ? measured.height : measured.width;
}

function compare(left: number, sign: string, right: number): boolean {
  if (sign === '>=') return left >= right;
  if (sign === '<=') return left <= right;
  if (sign === '>') return left > right;
  return sign === '<' ? left < right : left === right;
}
