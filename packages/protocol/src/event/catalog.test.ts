import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventCatalog } from './catalog';
import { closedTexts } from './fields';

type Leaf = { readonly path: string; readonly schema: z.ZodType };

/** Every text of a payload, however deep; a kind of schema that this does not know fails the test. */
function textsOf(schema: unknown, path: string): Leaf[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) => textsOf(field, `${path}.${key}`));
  if (schema instanceof z.ZodArray) return textsOf(schema.element, `${path}[]`);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return textsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean) return [];
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return [];
  if (schema instanceof z.ZodType) return [{ path, schema }];
  throw new Error(`${path} is no schema`);
}

const isListed = ({ schema }: Leaf) =>
  schema instanceof z.ZodUUID ||
  schema instanceof z.ZodISODateTime ||
  schema instanceof z.ZodISODate ||
  closedTexts.has(schema);

const texts = Object.entries(eventCatalog).flatMap(([kind, { payload }]) => textsOf(payload, kind));

/** What people write about themselves and others. */
const written = [
  'Ada Lovelace',
  'Ada',
  'ada@example.org',
  'Please call +49 30 1234567.',
  'The price is too high',
  'https://ada.example.org/me',
  'Bäckerstraße 3',
  '',
];

describe('payloads of events, which are kept for ever', () => {
  it('hold no text but ids, times, names of closed lists and the patterns of fields.ts', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((leaf) => !isListed(leaf)).map(({ path }) => path)).toEqual([]);
  });

  it('take nothing that a person wrote', () => {
    const open = texts.filter(({ schema }) => written.some((text) => schema.safeParse(text).success));
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('a bare text is found wherever it stands', () => {
    const payload = z.object({ deep: z.array(z.object({ note: z.string().nullable(), id: z.uuid() })) });
    expect(
      textsOf(payload, 'x')
        .filter((leaf) => !isListed(leaf))
        .map(({ path }) => path),
    ).toEqual(['x.deep[].note']);
  });
});
