import { z } from 'zod';

/** One line of text: control characters and line breaks become spaces; ends are trimmed. */
export function line(label: string, { min = 1, max }: { min?: number; max: number }) {
  return z
    .string(`${label} is missing.`)
    .transform((text) =>
      text
        .normalize('NFC')
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim(),
    )
    .pipe(sized(label, min, max));
}

/** Text of several lines, kept as typed but for control characters. */
export function prose(label: string, { min = 1, max }: { min?: number; max: number }) {
  return z
    .string(`${label} is missing.`)
    .transform((text) =>
      text
        .normalize('NFC')
        .replaceAll('\r\n', '\n')
        .replaceAll(/[^\P{Cc}\n\t]/gu, '')
        .trim(),
    )
    .pipe(sized(label, min, max));
}

/** How many characters people see as one in most scripts: Unicode code points, so that an emoji is not two. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

function sized(label: string, min: number, max: number) {
  return z.string().superRefine((text, ctx) => {
    const length = characterCount(text);
    if (length < min)
      ctx.addIssue(
        length === 0 ? `${label} is missing.` : `${label} needs at least ${min} characters; it has ${length}.`,
      );
    if (length > max)
      ctx.addIssue(
        `${label} has ${length.toLocaleString('en')} characters; at most ${max.toLocaleString('en')} are possible.`,
      );
  });
}
