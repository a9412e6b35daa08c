import type { FieldFault } from '@assay/domain/kernel/refusal';
import { faultOf } from '@assay/protocol/refusal/field-fault';
import type { z } from 'zod';
import { RefusedError } from './refused';
import { sentenceFor } from './schema-sentence';

/**
 * Parses what came in; every fault is refused at once, by field, in the words of the schema or, where it
 * has none, in ours. `rules` are what else has to hold
 * of the same input, such as what depends on the day.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  ...rules: readonly z.ZodType[]
): z.output<Schema> {
  const kept = storable(input);
  const parsed = schema.safeParse(kept, { error: sentenceFor });
  const broken = rules.flatMap((rule) => rule.safeParse(kept, { error: sentenceFor }).error?.issues ?? []);
  if (parsed.success && broken.length === 0) return parsed.data;
  const fields: Record<string, FieldFault> = {};
  for (const issue of [...(parsed.error?.issues ?? []), ...broken]) {
    const field = issue.path.join('.') || 'form';
    fields[field] ??= faultOf(issue.message);
  }
  throw new RefusedError({ code: 'invalid_input', fields });
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair, in text or in JSON: they are taken out wherever they come. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\0|\p{Cs}/gu, '');
  if (Array.isArray(value)) return value.map(storable);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storable(part)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
