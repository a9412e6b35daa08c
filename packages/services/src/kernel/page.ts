import { fault } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import { refusedField } from './refused';

export type Page<Item> = { readonly items: Item[]; readonly nextCursor: string | null };

export const pageInput = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
});

const positionShape = z.tuple([z.iso.datetime({ precision: 6, offset: true }).or(z.iso.datetime()), z.uuid()]);

export function readCursor(cursor: string | undefined): { at: string; id: string } | null {
  if (cursor === undefined) return null;
  const parsed = positionShape.safeParse(tryJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success)
    throw refusedField('cursor', fault('This place in the list is not valid; start from the beginning.'));
  return { at: parsed.data[0], id: parsed.data[1] };
}

/**
 * Cuts a page from rows that were read one beyond `limit`. `at` is the sort instant as text with microseconds,
 * since a millisecond date would skip or repeat rows of the same millisecond.
 */
export function cutPage<Row extends { readonly at: string; readonly id: string }>(
  rows: readonly Row[],
  limit: number,
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? Buffer.from(JSON.stringify([last.at, last.id])).toString('base64url') : null;
  return { items, nextCursor };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema that follows refuses it, naming the field.
    return null;
  }
}
