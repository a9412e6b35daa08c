import type { Json } from '@assay/transparency/canonical-bytes';

/** A number in JSON that a double would round: hashed as the double, two different texts would have one hash. */
export class InexactNumberError extends Error {
  override readonly name = 'InexactNumberError';
}

/** A number that may be more than a double holds, or a part of a string that looks like one: rare, and looked at closely. */
const suspect = /(?:^|[[:,\s])-?\d(?:\d*[.eE]|\d{15})/;
const strings = /"(?:[^"\\]|\\.)*"/g;
const numbers = /-?\d[\d.eE+-]*/g;

/**
 * Parses JSON that PostgreSQL has written.
 * @throws {InexactNumberError} when it holds a number that a double cannot
 */
export function parseExactly(text: string): Json {
  if (suspect.test(text)) requireExactNumbers(text);
  return asJson(JSON.parse(text));
}

function requireExactNumbers(text: string): void {
  for (const [number] of text.replace(strings, '').matchAll(numbers)) {
    if (!/^-?\d{1,15}$/.test(number) && digitsOf(number) !== digitsOf(String(Number(number)))) {
      throw new InexactNumberError(`JSON holds ${number}, which no double is.`);
    }
  }
}

/** `JSON.parse` gives nothing else. */
function asJson(parsed: Json): Json {
  return parsed;
}

/** Sign, significant digits and exponent: the same for every way to write one number. */
function digitsOf(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
