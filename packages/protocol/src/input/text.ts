import { z } from 'zod';
import { says } from '../refusal/field-fault';
import type { FieldName } from '../refusal/field-names';

/** One line of text: control characters and line breaks become spaces; ends are trimmed. */
export function line(field: FieldName, { min = 1, max }: { min?: number; max: number }) {
  return z
    .string(says('{field, field} is missing.', { field }))
    .transform((text) =>
      text
        .normalize('NFC')
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim(),
    )
    .pipe(sized(field, min, max));
}

/** Text of several lines, kept as typed but for control characters. */
export function prose(field: FieldName, { min = 1, max }: { min?: number; max: number }) {
  return z
    .string(says('{field, field} is missing.', { field }))
    .transform((text) =>
      text
        .normalize('NFC')
        .replaceAll('\r\n', '\n')
        .replaceAll(/[^\P{Cc}\n\t]/gu, '')
        .trim(),
    )
    .pipe(sized(field, min, max));
}

/** How many characters people see as one in most scripts: Unicode code points, so that an emoji is not two. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

function sized(field: FieldName, min: number, max: number) {
  return z.string().superRefine((text, ctx) => {
    const length = characterCount(text);
    if (length < min)
      ctx.addIssue(
        length === 0
          ? says('{field, field} is missing.', { field })
          : says('{field, field} needs at least {min} characters; it has {length}.', { field, min, length }),
      );
    if (length > max)
      ctx.addIssue(
        says('{field, field} has {length, number} characters; at most {max, number} are possible.', {
          field,
          length,
          max,
        }),
      );
  });
}
