import { z } from 'zod';
import { closedTexts, valued, visibleBadge } from './fields';

/** A field of a payload, as a reference names it: `rows[].position`, and what stands in it. */
export type PayloadField = { readonly path: string; readonly holds: string };

/** The fields of a payload in their order; what many payloads share is named and not taken apart again. */
export function payloadFields(schema: unknown, path = ''): readonly PayloadField[] {
  if (schema instanceof z.ZodOptional) return suffixed(payloadFields(schema.unwrap(), path), path, 'may be left out');
  if (schema instanceof z.ZodNullable) return suffixed(payloadFields(schema.unwrap(), path), path, 'or nothing');
  if (schema === valued) return [{ path, holds: 'an amount with its worth' }];
  if (schema === visibleBadge) return [{ path, holds: 'a badge as it could be seen' }];
  if (schema instanceof z.ZodArray) return payloadFields(schema.element, `${path}[]`);
  if (schema instanceof z.ZodObject) return fieldsOf(schema, path);
  return [{ path, holds: contentOf(schema) }];
}

/** The fields of an object alone, also of one that other payloads share. */
export function fieldsOf(schema: z.ZodObject, path = ''): readonly PayloadField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    payloadFields(field, path === '' ? name : `${path}.${name}`),
  );
}

function suffixed(fields: readonly PayloadField[], path: string, suffix: string): readonly PayloadField[] {
  return fields.map((field) => (field.path === path ? { path, holds: `${field.holds}, ${suffix}` } : field));
}

function contentOf(schema: unknown): string {
  if (schema instanceof z.ZodUUID) return 'an id';
  if (schema instanceof z.ZodISODateTime) return 'an instant (ISO 8601, UTC)';
  if (schema instanceof z.ZodISODate) return 'a day (ISO 8601)';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(', ');
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => `\`${String(value)}\``).join(', ');
  if (schema instanceof z.ZodType) {
    const text = closedTexts.get(schema);
    if (text) return text.holds;
  }
  throw new Error('a payload holds what the reference has no words for');
}
