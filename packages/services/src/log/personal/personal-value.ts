import type { KeyObject } from 'node:crypto';
import { erasedField, isSealedField, type SealedField } from '@assay/protocol/event/sealed-field';
import { openBytes, sealBytes } from './aes-gcm';

/** Where a value stands: it is refused anywhere else. */
export type Place = { readonly eventId: string; readonly field: string };

export function sealValue(key: KeyObject, place: Place, value: unknown): SealedField {
  const sealed = sealBytes(key, purposeOf(place), Buffer.from(JSON.stringify(value)));
  return { $sealed: Buffer.from(sealed).toString('base64url') };
}

/** A value of the log as its person may read it; what was erased stays as it is. */
export function openValue(key: KeyObject, place: Place, stored: unknown): unknown {
  if (!isSealedField(stored) || stored.$sealed === null) return stored;
  const opened = openBytes(key, purposeOf(place), Buffer.from(stored.$sealed, 'base64url'));
  return JSON.parse(opened.toString());
}

/** A payload with each of these fields changed, where it has them. */
export function withFields(
  payload: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  change: (value: unknown, field: string) => unknown,
): Record<string, unknown> {
  const changed = fields.filter((field) => field in payload).map((field) => [field, change(payload[field], field)]);
  return { ...payload, ...Object.fromEntries(changed) };
}

export function erasedIn(payload: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  return withFields(payload, fields, () => erasedField);
}

function purposeOf({ eventId, field }: Place): string {
  return `assay-personal-field/1 ${eventId} ${field}`;
}
