import type { z } from 'zod';
import { RefusedError } from './refused';

/** Parses what came in; a fault is refused by field, in the words of the schema. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.') || 'form';
    fields[field] ??= issue.message;
  }
  throw new RefusedError({ code: 'invalid_input', fields });
}
