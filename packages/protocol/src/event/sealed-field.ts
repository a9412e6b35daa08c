import { z } from 'zod';

/** What stands in the log in place of a personal field: its ciphertext, or null where it was erased before it got there. */
const sealedField = z.strictObject({ $sealed: z.base64url().nullable() });

export type SealedField = z.infer<typeof sealedField>;

export const erasedField: SealedField = { $sealed: null };

export function isSealedField(value: unknown): value is SealedField {
  return sealedField.safeParse(value).success;
}
