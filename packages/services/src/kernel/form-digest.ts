import { createHash } from 'node:crypto';

/**
 * Names one sending of a form, so that the same again answers the same; null for what came without a key. What was typed
 * belongs to it beside the key: a browser that goes back shows the old form, and whoever writes something else into that
 * means something else.
 */
export function formDigest(input: { readonly requestKey?: string | undefined }): string | null {
  if (input.requestKey === undefined) return null;
  const text = JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return createHash('sha256').update(text).digest('hex');
}
