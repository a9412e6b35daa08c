/**
 * XSD dateTimeStamp in UTC with whole seconds, such as `2026-11-22T10:00:00Z`: a later VC-JWT export carries the
 * same instant as an integer, so that fractions would make the two disagree.
 */
export function wholeSecondTimestamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

const dateTimeStamp = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The instant that an XSD dateTimeStamp names, or undefined when the text is not one (a zone is required). */
export function parseTimestamp(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !dateTimeStamp.test(value)) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
